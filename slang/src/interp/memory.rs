//! Simulated memory: areas with exact bounds that know which of their bytes were written.
//!
//! *In*: requests for areas, reads and writes at addresses. *Out*: bytes, or what is wrong with the access. Addresses are
//! deterministic; areas never touch, so an access that leaves its area hits nothing. The first areas (variables of the
//! unit) are never released, so their index is a shorter way to them.

/// What kind of area, for messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    Variable(String),
    Local(String),
    Text,
    /// Asked for by the program or its host.
    Allocated(String),
}

#[derive(Debug)]
struct Area {
    base: u64,
    bytes: Vec<u8>,
    /// One bit for each byte: was it ever written. Empty: all were.
    written: Vec<u64>,
    writable: bool,
    kind: Kind,
}

/// How a variable of the unit is reached without a search.
pub type AreaId = usize;

#[derive(Debug)]
pub struct Memory {
    /// By address.
    fixed: Vec<Area>,
    /// Locals of active functions, by address; the newest is last.
    stack: Vec<Area>,
    next: u64,
    stack_base: u64,
    last: usize,
}

/// Free bytes between areas.
const GAP: u64 = 4096;
const ALIGN: u64 = 64;

impl Memory {
    pub fn new(word_bits: u8) -> Self {
        let stack_base = if word_bits == 32 { 0xC000_0000 } else { 0x6000_0000_0000 };
        Memory { fixed: Vec::new(), stack: Vec::new(), next: 0x10_0000, stack_base, last: 0 }
    }

    /// A new area of so many bytes; `zeroed` says whether it counts as written.
    pub fn allocate(&mut self, size: u64, kind: Kind, zeroed: bool) -> u64 {
        let base = self.next;
        self.next = (base + size + GAP).next_multiple_of(ALIGN);
        self.fixed.push(area(base, size, kind, zeroed));
        base
    }

    /// As [`Memory::allocate`], with the alignment of a page of that many bytes (a power of two).
    pub fn allocate_aligned(&mut self, size: u64, align: u64, kind: Kind, zeroed: bool) -> u64 {
        self.next = self.next.next_multiple_of(align.max(ALIGN));
        self.allocate(size, kind, zeroed)
    }

    /// An area at an address of the caller's choice; none when something is there.
    pub fn allocate_at(&mut self, base: u64, size: u64, kind: Kind, zeroed: bool) -> Option<u64> {
        let end = base.checked_add(size)?;
        let i = self.fixed.partition_point(|a| a.base < base);
        let before_ends = i.checked_sub(1).map_or(0, |j| self.fixed[j].base + self.fixed[j].bytes.len() as u64);
        if before_ends > base || self.fixed.get(i).is_some_and(|a| a.base < end) || end > self.stack_base {
            return None;
        }
        self.fixed.insert(i, area(base, size, kind, zeroed));
        self.next = self.next.max((end + GAP).next_multiple_of(ALIGN));
        self.last = 0;
        Some(base)
    }

    /// The index of the area that was allocated last, before any was released.
    pub fn newest(&self) -> AreaId {
        self.fixed.len() - 1
    }

    /// Gives back an area by its first address; its size.
    pub fn release(&mut self, base: u64) -> Result<u64, String> {
        match self.fixed.iter().position(|a| a.base == base && matches!(a.kind, Kind::Allocated(_))) {
            Some(i) => {
                self.last = 0;
                Ok(self.fixed.remove(i).bytes.len() as u64)
            }
            None => Err(format!("nothing that could be released begins at {base:#x}")),
        }
    }

    pub fn protect(&mut self, base: u64) {
        if let Some(a) = self.fixed.iter_mut().find(|a| a.base == base) {
            a.writable = false;
        }
    }

    /// A local of the function that runs; lives until [`Memory::pop`].
    pub fn push(&mut self, size: u64, name: &str) -> u64 {
        let base = match self.stack.last() {
            Some(a) => (a.base + a.bytes.len() as u64 + GAP).next_multiple_of(ALIGN),
            None => self.stack_base,
        };
        self.stack.push(area(base, size, Kind::Local(name.to_string()), false));
        base
    }

    pub fn depth(&self) -> usize {
        self.stack.len()
    }

    pub fn pop(&mut self, depth: usize) {
        self.stack.truncate(depth);
    }

    /// First address and size of the area that holds an address.
    pub fn area_of(&mut self, address: u64) -> Option<(u64, u64)> {
        let a = self.find(address)?;
        Some((a.base, a.bytes.len() as u64))
    }

    pub fn base(&self, id: AreaId) -> u64 {
        self.fixed[id].base
    }

    fn find(&mut self, address: u64) -> Option<&mut Area> {
        if address >= self.stack_base {
            let i = self.stack.partition_point(|a| a.base <= address).checked_sub(1)?;
            return Some(&mut self.stack[i]);
        }
        let holds = |a: &Area| a.base <= address && address - a.base <= a.bytes.len() as u64;
        if !self.fixed.get(self.last).is_some_and(holds) {
            self.last = self.fixed.partition_point(|a| a.base <= address).checked_sub(1)?;
        }
        self.fixed.get_mut(self.last)
    }

    fn checked(&mut self, address: u64, size: u64) -> Result<(&mut Area, usize), String> {
        let Some(a) = self.find(address) else {
            return Err(if address == 0 {
                "access through a null pointer".to_string()
            } else {
                format!("no memory at {address:#x}")
            });
        };
        let offset = address - a.base;
        match offset.checked_add(size) {
            Some(end) if end <= a.bytes.len() as u64 => Ok((a, offset as usize)),
            _ => Err(a.outside(address, size)),
        }
    }

    /// Reads up to 8 bytes, little endian.
    pub fn load(&mut self, address: u64, size: u8) -> Result<u64, String> {
        let (a, offset) = self.checked(address, u64::from(size))?;
        a.load(offset, size)
    }

    pub fn store(&mut self, address: u64, size: u8, value: u64) -> Result<(), String> {
        let (a, offset) = self.checked(address, u64::from(size))?;
        a.store(offset, size, value)
    }

    /// As [`Memory::load`], in a known area.
    pub fn load_in(&mut self, id: AreaId, offset: u64, size: u8) -> Result<u64, String> {
        let a = &mut self.fixed[id];
        if offset.checked_add(u64::from(size)).is_none_or(|end| end > a.bytes.len() as u64) {
            return Err(a.outside(a.base.wrapping_add(offset), u64::from(size)));
        }
        a.load(offset as usize, size)
    }

    pub fn store_in(&mut self, id: AreaId, offset: u64, size: u8, value: u64) -> Result<(), String> {
        let a = &mut self.fixed[id];
        if offset.checked_add(u64::from(size)).is_none_or(|end| end > a.bytes.len() as u64) {
            return Err(a.outside(a.base.wrapping_add(offset), u64::from(size)));
        }
        a.store(offset as usize, size, value)
    }

    /// Bytes that must all have been written.
    pub fn read(&mut self, address: u64, size: u64) -> Result<&[u8], String> {
        if size == 0 {
            return Ok(&[]);
        }
        let (a, offset) = self.checked(address, size)?;
        if let Some(i) = (0..size as usize).find(|i| !a.was_written(offset + i)) {
            return Err(a.unwritten(offset + i));
        }
        Ok(&a.bytes[offset..offset + size as usize])
    }

    pub fn write(&mut self, address: u64, bytes: &[u8]) -> Result<(), String> {
        if bytes.is_empty() {
            return Ok(());
        }
        let (a, offset) = self.checked(address, bytes.len() as u64)?;
        a.may_write()?;
        a.bytes[offset..offset + bytes.len()].copy_from_slice(bytes);
        (0..bytes.len()).for_each(|i| a.mark(offset + i));
        Ok(())
    }

    /// Copies bytes with the knowledge which of them were written.
    pub fn copy(&mut self, to: u64, from: u64, size: u64) -> Result<(), String> {
        if size == 0 {
            return Ok(());
        }
        let (a, offset) = self.checked(from, size)?;
        let bytes = a.bytes[offset..offset + size as usize].to_vec();
        let written: Vec<bool> = (0..size as usize).map(|i| a.was_written(offset + i)).collect();
        let (a, offset) = self.checked(to, size)?;
        a.may_write()?;
        a.bytes[offset..offset + size as usize].copy_from_slice(&bytes);
        for (i, was) in written.into_iter().enumerate() {
            if was {
                a.mark(offset + i);
            } else {
                a.unmark(offset + i);
            }
        }
        Ok(())
    }

    /// The bytes before the first zero byte.
    pub fn text(&mut self, address: u64) -> Result<Vec<u8>, String> {
        let mut out = Vec::new();
        loop {
            match self.load(address.wrapping_add(out.len() as u64), 1)? {
                0 => return Ok(out),
                byte => out.push(byte as u8),
            }
        }
    }
}

fn area(base: u64, size: u64, kind: Kind, zeroed: bool) -> Area {
    let written = if zeroed { Vec::new() } else { vec![0; (size as usize).div_ceil(64)] };
    Area { base, bytes: vec![0; size as usize], written, writable: true, kind }
}

impl Area {
    fn name(&self) -> String {
        match &self.kind {
            Kind::Variable(name) => format!("the variable {name}"),
            Kind::Local(name) => format!("the local {name}"),
            Kind::Text => "a text".into(),
            Kind::Allocated(name) => name.clone(),
        }
    }

    fn outside(&self, address: u64, size: u64) -> String {
        let (end, name) = (self.bytes.len(), self.name());
        let offset = address.wrapping_sub(self.base);
        format!("{size} bytes at {address:#x} are outside {name} ({end} bytes at {:#x}, offset {offset})", self.base)
    }

    fn unwritten(&self, offset: usize) -> String {
        format!("byte {offset} of {} is read before it was written", self.name())
    }

    fn may_write(&self) -> Result<(), String> {
        if self.writable { Ok(()) } else { Err(format!("{} is read-only", self.name())) }
    }

    fn was_written(&self, i: usize) -> bool {
        self.written.is_empty() || self.written[i / 64] >> (i % 64) & 1 == 1
    }

    fn mark(&mut self, i: usize) {
        if let Some(w) = self.written.get_mut(i / 64) {
            *w |= 1 << (i % 64);
        }
    }

    fn unmark(&mut self, i: usize) {
        if self.written.is_empty() {
            self.written = vec![u64::MAX; self.bytes.len().div_ceil(64)];
        }
        self.written[i / 64] &= !(1 << (i % 64));
    }

    fn load(&self, offset: usize, size: u8) -> Result<u64, String> {
        let size = usize::from(size);
        if !self.written.is_empty()
            && let Some(i) = (0..size).find(|i| !self.was_written(offset + i))
        {
            return Err(self.unwritten(offset + i));
        }
        let mut raw = [0; 8];
        raw[..size].copy_from_slice(&self.bytes[offset..offset + size]);
        Ok(u64::from_le_bytes(raw))
    }

    fn store(&mut self, offset: usize, size: u8, value: u64) -> Result<(), String> {
        self.may_write()?;
        let size = usize::from(size);
        self.bytes[offset..offset + size].copy_from_slice(&value.to_le_bytes()[..size]);
        if !self.written.is_empty() {
            (0..size).for_each(|i| self.mark(offset + i));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accesses_are_checked() {
        let mut m = Memory::new(64);
        let a = m.allocate(16, Kind::Allocated("block".into()), false);
        assert_eq!(m.load(a, 4), Err("byte 0 of block is read before it was written".into()));
        m.store(a + 3, 8, 0x0102_0304_0506_0708).expect("inside");
        assert_eq!(m.load(a + 4, 2), Ok(0x0607));
        assert!(m.store(a + 9, 8, 0).unwrap_err().contains("outside block"));
        assert!(m.load(0, 1).unwrap_err().contains("null"));
        m.protect(a);
        assert_eq!(m.store(a, 1, 0), Err("block is read-only".into()));
        assert_eq!(m.release(a), Ok(16));
        assert!(m.load(a, 1).is_err());
    }

    #[test]
    fn locals_disappear_with_their_function() {
        let mut m = Memory::new(64);
        let depth = m.depth();
        let a = m.push(8, "x");
        m.store(a, 8, 5).expect("inside");
        m.pop(depth);
        assert!(m.load(a, 8).is_err());
        let b = m.push(8, "y");
        assert!(m.load(b, 8).unwrap_err().contains("before it was written"));
    }

    #[test]
    fn copying_keeps_what_was_not_written() {
        let mut m = Memory::new(64);
        let a = m.allocate(8, Kind::Text, false);
        let b = m.allocate(8, Kind::Text, true);
        m.store(a, 4, 7).expect("inside");
        m.copy(b, a, 8).expect("inside");
        assert_eq!(m.load(b, 4), Ok(7));
        assert!(m.load(b + 4, 1).is_err());
    }
}
