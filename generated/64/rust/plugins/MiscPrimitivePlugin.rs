//! The plugin `MiscPrimitivePlugin`, written by the generator from its Slang sources: change those, not this.

// Names are those of the sources and of the C form, so that the virtual machine finds the same ones in both.
#![allow(non_snake_case)]

use core::ffi::c_void;

pub const PRIM_ERR_BAD_ARGUMENT: i64 = 3;
pub const PRIM_ERR_NO_MODIFICATION: i64 = 8;
pub const PRIM_ERR_BAD_INDEX: i64 = 4;
pub const PRIM_ERR_UNSUPPORTED: i64 = 7;
pub const ONE_BYTE_REPEATED: i64 = 1;
pub const FOUR_BYTES_REPEATED: i64 = 2;
pub const LITERAL_WORDS: i64 = 3;
pub const ONE_BYTE_LIMIT: i64 = 223;
pub const TWO_BYTE_LIMIT: i64 = 7935;
pub const FIVE_BYTE_MARK: i64 = 255;
pub const SKIPPED_WORDS: i64 = 0;

/// Prepare for the first call of a primitive; answer whether the plugin can work.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn initialiseModule() -> i64 {
    1
}

/// Release everything before the plugin is unloaded or the virtual machine ends; answer whether that is possible.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn shutdownModule() -> i64 {
    1
}

/// The bytes of an argument; fails and answers null for what has none.
fn bytesOperand(offset: i64) -> *mut u8 {
    let oop: i64 = proxy::stackValue(offset);
    if proxy::isBytes(oop) == 0 {
        proxy::primitiveFailFor(PRIM_ERR_BAD_ARGUMENT);
        return core::ptr::null_mut::<u8>();
    }
    proxy::firstIndexableField(oop).cast::<u8>()
}

/// A table has an entry for each byte.
fn tableOperand(offset: i64) -> *mut u8 {
    let table: *mut u8 = bytesOperand(offset);
    if proxy::failed() != 0 {
        return table;
    }
    if proxy::byteSizeOf(proxy::stackValue(offset)) < 256 {
        proxy::primitiveFailFor(PRIM_ERR_BAD_ARGUMENT);
    }
    table
}

/// Two strings and a table that orders bytes; answers 1, 2 or 3 for less, equal, greater.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveCompareString() -> i64 {
    let order: *mut u8 = tableOperand(0);
    let second: *mut u8 = bytesOperand(1);
    let first: *mut u8 = bytesOperand(2);
    if proxy::failed() != 0 {
        return 0;
    }
    let firstSize: i64 = proxy::byteSizeOf(proxy::stackValue(2));
    let secondSize: i64 = proxy::byteSizeOf(proxy::stackValue(1));
    let common: i64 = if firstSize < secondSize { firstSize } else { secondSize };
    let mut difference: i64 = 0;
    let mut index: i64 = 0;
    while difference == 0 && index < common {
        difference = (memory::load(
            order
                .wrapping_offset(
                    memory::load(first.wrapping_offset(index as isize)) as isize,
                ),
        ) as i64)
            .wrapping_sub(
                memory::load(
                    order
                        .wrapping_offset(
                            memory::load(second.wrapping_offset(index as isize)) as isize,
                        ),
                ) as i64,
            );
        index = index.wrapping_add(1);
    }
    if difference == 0 {
        difference = firstSize.wrapping_sub(secondSize);
    }
    if difference < 0 {
        return proxy::methodReturnInteger(1);
    }
    proxy::methodReturnInteger((if difference == 0 { 2i32 } else { 3 }) as i64)
}

/// A string, a map with an entry for each byte, an index to start at; answers the index of the first byte whose entry is not 0, or 0. A map of another size finds nothing.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveFindFirstInString() -> i64 {
    let start: i64 = proxy::stackIntegerValue(0);
    let map: *mut u8 = bytesOperand(1);
    let string: *mut u8 = bytesOperand(2);
    if proxy::failed() != 0 {
        return 0;
    }
    if start < 1 {
        return proxy::primitiveFailFor(PRIM_ERR_BAD_INDEX);
    }
    if proxy::byteSizeOf(proxy::stackValue(1)) != 256 {
        return proxy::methodReturnInteger(0);
    }
    let size: i64 = proxy::byteSizeOf(proxy::stackValue(2));
    let mut index: i64 = start.wrapping_sub(1);
    while index < size
        && memory::load(
            map
                .wrapping_offset(
                    memory::load(string.wrapping_offset(index as isize)) as isize,
                ),
        ) as i32 == 0
    {
        index = index.wrapping_add(1);
    }
    proxy::methodReturnInteger(if index < size { index.wrapping_add(1) } else { 0 })
}

/// A key, a body, an index to start at, a table that says which bytes count as equal; answers the index of the first place where the key is, or 0.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveFindSubstring() -> i64 {
    let table: *mut u8 = tableOperand(0);
    let start: i64 = proxy::stackIntegerValue(1);
    let body: *mut u8 = bytesOperand(2);
    let key: *mut u8 = bytesOperand(3);
    if proxy::failed() != 0 {
        return 0;
    }
    let keySize: i64 = proxy::byteSizeOf(proxy::stackValue(3));
    if keySize == 0 {
        return proxy::methodReturnInteger(0);
    }
    let last: i64 = proxy::byteSizeOf(proxy::stackValue(2)).wrapping_sub(keySize);
    let mut index: i64 = if start < 1 { 0 } else { start.wrapping_sub(1) };
    while index <= last {
        let mut matched: i64 = 0;
        while matched < keySize
            && memory::load(
                table
                    .wrapping_offset(
                        memory::load(
                            body.wrapping_offset(index.wrapping_add(matched) as isize),
                        ) as isize,
                    ),
            ) as i32
                == memory::load(
                    table
                        .wrapping_offset(
                            memory::load(key.wrapping_offset(matched as isize)) as isize,
                        ),
                ) as i32
        {
            matched = matched.wrapping_add(1);
        }
        if matched == keySize {
            return proxy::methodReturnInteger(index.wrapping_add(1));
        }
        index = index.wrapping_add(1);
    }
    proxy::methodReturnInteger(0)
}

/// A byte's value, a string, an index to start at; answers the index of the first such byte, or 0.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveIndexOfAsciiInString() -> i64 {
    let start: i64 = proxy::stackIntegerValue(0);
    let string: *mut u8 = bytesOperand(1);
    let value: i64 = proxy::stackIntegerValue(2);
    if proxy::failed() != 0 {
        return 0;
    }
    if start < 1 {
        return proxy::primitiveFailFor(PRIM_ERR_BAD_INDEX);
    }
    let size: i64 = proxy::byteSizeOf(proxy::stackValue(1));
    let mut index: i64 = start.wrapping_sub(1);
    while index < size
        && memory::load(string.wrapping_offset(index as isize)) as i64 != value
    {
        index = index.wrapping_add(1);
    }
    proxy::methodReturnInteger(if index < size { index.wrapping_add(1) } else { 0 })
}

/// Bytes and a hash to begin with, of which 28 bits count; answers one of 28 bits.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveStringHash() -> i64 {
    let mut hash: u32 = (proxy::stackIntegerValue(0) & 268435455) as u32;
    let bytes: *mut u8 = bytesOperand(1);
    if proxy::failed() != 0 {
        return 0;
    }
    let size: i64 = proxy::byteSizeOf(proxy::stackValue(1));
    let mut i: i64 = 0;
    while i < size {
        hash = hash
            .wrapping_add(memory::load(bytes.wrapping_offset(i as isize)) as u32)
            .wrapping_mul(1664525);
        i = i.wrapping_add(1);
    }
    proxy::methodReturnInteger((hash & 268435455) as i64)
}

/// A string, first and last index, a table; each of the bytes is replaced by its entry.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveTranslateStringWithTable() -> i64 {
    let table: *mut u8 = tableOperand(0);
    let stop: i64 = proxy::stackIntegerValue(1);
    let start: i64 = proxy::stackIntegerValue(2);
    let string: *mut u8 = bytesOperand(3);
    if proxy::failed() != 0 {
        return 0;
    }
    if proxy::isOopImmutable(proxy::stackValue(3)) != 0 {
        proxy::primitiveFailFor(PRIM_ERR_NO_MODIFICATION);
    }
    if proxy::failed() != 0 {
        return 0;
    }
    if !(start >= 1 && stop <= proxy::byteSizeOf(proxy::stackValue(3))) {
        return proxy::primitiveFailFor(PRIM_ERR_BAD_INDEX);
    }
    let mut i: i64 = start.wrapping_sub(1);
    while i < stop {
        memory::store(
            string.wrapping_offset(i as isize),
            memory::load(
                table
                    .wrapping_offset(
                        memory::load(string.wrapping_offset(i as isize)) as isize,
                    ),
            ),
        );
        i = i.wrapping_add(1);
    }
    proxy::methodReturnReceiver()
}

/// Signed samples of 8 bits and a buffer for as many of 16 bits, which get the same loudness.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveConvert8BitSigned() -> i64 {
    let samples: i64 = proxy::stackValue(0);
    if proxy::isWordsOrBytes(samples) == 0 {
        return proxy::primitiveFailFor(PRIM_ERR_BAD_ARGUMENT);
    }
    let bytes: *mut i8 = bytesOperand(1).cast::<i8>();
    if proxy::failed() != 0 {
        return 0;
    }
    if proxy::isOopImmutable(proxy::stackValue(0)) != 0 {
        proxy::primitiveFailFor(PRIM_ERR_NO_MODIFICATION);
    }
    if proxy::failed() != 0 {
        return 0;
    }
    let size: i64 = proxy::byteSizeOf(proxy::stackValue(1));
    if proxy::byteSizeOf(proxy::stackValue(0)) < size.wrapping_mul(2) {
        return proxy::primitiveFailFor(PRIM_ERR_BAD_ARGUMENT);
    }
    let wide: *mut u16 = proxy::firstIndexableField(samples).cast::<u16>();
    let mut i: i64 = 0;
    while i < size {
        memory::store(
            wide.wrapping_offset(i as isize),
            (memory::load(bytes.wrapping_offset(i as isize)) as i32).wrapping_mul(256)
                as u16,
        );
        i = i.wrapping_add(1);
    }
    proxy::methodReturnReceiver()
}

/// 32-bit words and bytes for their packed form; answers how many bytes it has. Fails if there is no room for it.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveCompressToByteArray() -> i64 {
    let bitmap: i64 = proxy::stackValue(1);
    if proxy::isWords(bitmap) == 0 {
        return proxy::primitiveFailFor(PRIM_ERR_BAD_ARGUMENT);
    }
    let bytes: *mut u8 = bytesOperand(0);
    if proxy::failed() != 0 {
        return 0;
    }
    if proxy::isOopImmutable(proxy::stackValue(0)) != 0 {
        proxy::primitiveFailFor(PRIM_ERR_NO_MODIFICATION);
    }
    if proxy::failed() != 0 {
        return 0;
    }
    let words: *mut u32 = proxy::firstIndexableField(bitmap).cast::<u32>();
    let count: i64 = proxy::byteSizeOf(bitmap) / 4;
    let needed: i64 = packcountinto(words, count, core::ptr::null_mut::<u8>());
    if needed > proxy::byteSizeOf(proxy::stackValue(0)) {
        return proxy::primitiveFailFor(PRIM_ERR_UNSUPPORTED);
    }
    proxy::methodReturnInteger(packcountinto(words, count, bytes))
}

/// 32-bit words, packed bytes, the index of the first run; fills the words.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveDecompressFromByteArray() -> i64 {
    let start: i64 = proxy::stackIntegerValue(0);
    let bytes: *mut u8 = bytesOperand(1);
    if proxy::failed() != 0 {
        return 0;
    }
    let bitmap: i64 = proxy::stackValue(2);
    if proxy::isWords(bitmap) == 0 {
        return proxy::primitiveFailFor(PRIM_ERR_BAD_ARGUMENT);
    }
    if proxy::isOopImmutable(proxy::stackValue(2)) != 0 {
        proxy::primitiveFailFor(PRIM_ERR_NO_MODIFICATION);
    }
    if proxy::failed() != 0 {
        return 0;
    }
    if start < 1 {
        return proxy::primitiveFailFor(PRIM_ERR_BAD_INDEX);
    }
    let words: *mut u32 = proxy::firstIndexableField(bitmap).cast::<u32>();
    let count: i64 = proxy::byteSizeOf(bitmap) / 4;
    let size: i64 = proxy::byteSizeOf(proxy::stackValue(1));
    if unpackfromtointocountwrite(bytes, start.wrapping_sub(1), size, words, count, 0)
        == 0
    {
        return proxy::primitiveFailFor(PRIM_ERR_BAD_INDEX);
    }
    unpackfromtointocountwrite(bytes, start.wrapping_sub(1), size, words, count, 1);
    proxy::methodReturnReceiver()
}

/// Answers the number of bytes; writes none where the destination is null.
#[inline(never)]
fn packcountinto(words: *mut u32, count: i64, bytes: *mut u8) -> i64 {
    let mut at: i64 = putNumberintoat(count, bytes, 0);
    let mut index: i64 = 0;
    while index < count {
        let mut end1: i64 = index.wrapping_add(1);
        while end1 < count
            && memory::load(words.wrapping_offset(end1 as isize))
                == memory::load(words.wrapping_offset(index as isize))
        {
            end1 = end1.wrapping_add(1);
        }
        let mut end: i64 = end1;
        let word: u32 = memory::load(words.wrapping_offset(index as isize));
        if word == (word & 255).wrapping_mul(16843009) {
            at = putNumberintoat(
                end.wrapping_sub(index).wrapping_mul(4).wrapping_add(ONE_BYTE_REPEATED),
                bytes,
                at,
            );
            let value: i64 = (memory::load(words.wrapping_offset(index as isize)) & 255)
                as i64;
            let at1: i64 = at;
            if !bytes.is_null() {
                memory::store(bytes.wrapping_offset(at1 as isize), value as u8);
            }
            at = at1.wrapping_add(1);
        } else if end > index.wrapping_add(1) {
            at = putNumberintoat(
                end
                    .wrapping_sub(index)
                    .wrapping_mul(4)
                    .wrapping_add(FOUR_BYTES_REPEATED),
                bytes,
                at,
            );
            at = putWordintoat(
                memory::load(words.wrapping_offset(index as isize)),
                bytes,
                at,
            );
        } else {
            let mut end2: i64 = index.wrapping_add(1);
            loop {
                let mut t1: bool = end2 < count;
                if t1 {
                    let word1: u32 = memory::load(words.wrapping_offset(end2 as isize));
                    t1 = word1 != (word1 & 255).wrapping_mul(16843009)
                        && (end2.wrapping_add(1) >= count
                            || memory::load(words.wrapping_offset(end2 as isize))
                                != memory::load(
                                    words.wrapping_offset(end2.wrapping_add(1) as isize),
                                ));
                }
                if !t1 {
                    break;
                }
                end2 = end2.wrapping_add(1);
            }
            end = end2;
            at = putNumberintoat(
                end.wrapping_sub(index).wrapping_mul(4).wrapping_add(LITERAL_WORDS),
                bytes,
                at,
            );
            let mut i: i64 = index;
            while i < end {
                at = putWordintoat(
                    memory::load(words.wrapping_offset(i as isize)),
                    bytes,
                    at,
                );
                i = i.wrapping_add(1);
            }
        }
        index = end;
    }
    at
}

#[inline(never)]
fn putNumberintoat(value: i64, bytes: *mut u8, at: i64) -> i64 {
    if value <= ONE_BYTE_LIMIT {
        if !bytes.is_null() {
            memory::store(bytes.wrapping_offset(at as isize), value as u8);
        }
        return at.wrapping_add(1);
    }
    if value <= TWO_BYTE_LIMIT {
        let value1: i64 = (value / 256).wrapping_add(ONE_BYTE_LIMIT).wrapping_add(1);
        if !bytes.is_null() {
            memory::store(bytes.wrapping_offset(at as isize), value1 as u8);
        }
        let value2: i64 = value & 255;
        let at1: i64 = at.wrapping_add(1);
        if !bytes.is_null() {
            memory::store(bytes.wrapping_offset(at1 as isize), value2 as u8);
        }
        return at1.wrapping_add(1);
    }
    if !bytes.is_null() {
        memory::store(bytes.wrapping_offset(at as isize), FIVE_BYTE_MARK as u8);
    }
    putWordintoat(value as u32, bytes, at.wrapping_add(1))
}

#[inline(never)]
fn putWordintoat(word: u32, bytes: *mut u8, at: i64) -> i64 {
    let value: i64 = (word as u64 >> 24) as i64;
    if !bytes.is_null() {
        memory::store(bytes.wrapping_offset(at as isize), value as u8);
    }
    let value1: i64 = (word as u64 >> 16 & 255) as i64;
    let at1: i64 = at.wrapping_add(1);
    if !bytes.is_null() {
        memory::store(bytes.wrapping_offset(at1 as isize), value1 as u8);
    }
    let value2: i64 = (word as u64 >> 8 & 255) as i64;
    let at2: i64 = at.wrapping_add(2);
    if !bytes.is_null() {
        memory::store(bytes.wrapping_offset(at2 as isize), value2 as u8);
    }
    let value3: i64 = (word & 255) as i64;
    let at3: i64 = at.wrapping_add(3);
    if !bytes.is_null() {
        memory::store(bytes.wrapping_offset(at3 as isize), value3 as u8);
    }
    at.wrapping_add(4)
}

fn sizeOfNumberAtin(at: i64, bytes: *mut u8) -> i64 {
    let first: i64 = memory::load(bytes.wrapping_offset(at as isize)) as i64;
    if first <= ONE_BYTE_LIMIT {
        return 1;
    }
    (if first < FIVE_BYTE_MARK { 2i32 } else { 5 }) as i64
}

/// Answers whether the runs fit both into the bytes and into the words.
#[inline(never)]
fn unpackfromtointocountwrite(
    bytes: *mut u8,
    start: i64,
    size: i64,
    words: *mut u32,
    count: i64,
    write: i64,
) -> i64 {
    let mut at: i64 = start;
    let mut index: i64 = 0;
    while at < size && index < count {
        if at.wrapping_add(sizeOfNumberAtin(at, bytes)) > size {
            return 0;
        }
        let number: i64;
        'l2: {
            let first: i64 = memory::load(bytes.wrapping_offset(at as isize)) as i64;
            if first <= ONE_BYTE_LIMIT {
                number = first;
                break 'l2;
            }
            if first < FIVE_BYTE_MARK {
                number = first
                    .wrapping_sub(ONE_BYTE_LIMIT)
                    .wrapping_sub(1)
                    .wrapping_mul(256)
                    .wrapping_add(
                        memory::load(bytes.wrapping_offset(at.wrapping_add(1) as isize))
                            as i64,
                    );
                break 'l2;
            }
            number = wordAtin(at.wrapping_add(1), bytes) as i64;
        }
        at = at.wrapping_add(sizeOfNumberAtin(at, bytes));
        let length: i64 = (number as u64 >> 2) as i64;
        let kind: i64 = number & 3;
        if length > count.wrapping_sub(index) {
            return 0;
        }
        let dataSize: i64 = if kind == LITERAL_WORDS {
            length.wrapping_mul(4)
        } else {
            (if kind == ONE_BYTE_REPEATED {
                1i32
            } else {
                if kind == FOUR_BYTES_REPEATED { 4 } else { 0 }
            }) as i64
        };
        if at.wrapping_add(dataSize) > size {
            return 0;
        }
        if write != 0 && kind != SKIPPED_WORDS {
            let mut word: u32 = 0;
            if kind == ONE_BYTE_REPEATED {
                word = (memory::load(bytes.wrapping_offset(at as isize)) as u32)
                    .wrapping_mul(16843009);
            }
            if kind == FOUR_BYTES_REPEATED {
                word = wordAtin(at, bytes);
            }
            let mut i: i64 = 0;
            while i < length {
                if kind == LITERAL_WORDS {
                    word = wordAtin(i.wrapping_mul(4).wrapping_add(at), bytes);
                }
                memory::store(
                    words.wrapping_offset(index.wrapping_add(i) as isize),
                    word,
                );
                i = i.wrapping_add(1);
            }
        }
        index = index.wrapping_add(length);
        at = at.wrapping_add(dataSize);
    }
    1
}

fn wordAtin(at: i64, bytes: *mut u8) -> u32 {
    let mut word: u32 = memory::load(bytes.wrapping_offset(at as isize)) as u32;
    word = ((word as u64) << 8)
        .wrapping_add(
            memory::load(bytes.wrapping_offset(at.wrapping_add(1) as isize)) as u64,
        ) as u32;
    word = ((word as u64) << 8)
        .wrapping_add(
            memory::load(bytes.wrapping_offset(at.wrapping_add(2) as isize)) as u64,
        ) as u32;
    ((word as u64) << 8)
        .wrapping_add(
            memory::load(bytes.wrapping_offset(at.wrapping_add(3) as isize)) as u64,
        ) as u32
}

/// The functions of the virtual machine for plugins, in the layout `pharo`.
#[repr(C)]
pub struct VirtualMachine {
    pub minorVersion: unsafe extern "C" fn() -> i64,
    pub majorVersion: unsafe extern "C" fn() -> i64,
    pub pop: unsafe extern "C" fn(i64) -> i64,
    pub popthenPush: unsafe extern "C" fn(i64, i64),
    pub push: unsafe extern "C" fn(i64),
    pub pushBool: unsafe extern "C" fn(i64) -> i64,
    pub pushFloat: unsafe extern "C" fn(f64),
    pub pushInteger: unsafe extern "C" fn(i64) -> i64,
    pub stackFloatValue: unsafe extern "C" fn(i64) -> f64,
    pub stackIntegerValue: unsafe extern "C" fn(i64) -> i64,
    pub stackObjectValue: unsafe extern "C" fn(i64) -> i64,
    pub stackValue: unsafe extern "C" fn(i64) -> i64,
    pub argumentCountOf: unsafe extern "C" fn(i64) -> i64,
    pub arrayValueOf: unsafe extern "C" fn(i64) -> *mut c_void,
    pub byteSizeOf: unsafe extern "C" fn(i64) -> i64,
    pub fetchArrayofObject: unsafe extern "C" fn(i64, i64) -> *mut c_void,
    pub fetchClassOf: unsafe extern "C" fn(i64) -> i64,
    pub fetchFloatofObject: unsafe extern "C" fn(i64, i64) -> f64,
    pub fetchIntegerofObject: unsafe extern "C" fn(i64, i64) -> i64,
    pub fetchPointerofObject: unsafe extern "C" fn(i64, i64) -> i64,
    pub obsoleteDontUseThisFetchWordofObject: unsafe extern "C" fn(i64, i64) -> i64,
    pub firstFixedField: unsafe extern "C" fn(i64) -> *mut c_void,
    pub firstIndexableField: unsafe extern "C" fn(i64) -> *mut c_void,
    pub literalofMethod: unsafe extern "C" fn(i64, i64) -> i64,
    pub literalCountOf: unsafe extern "C" fn(i64) -> i64,
    pub methodArgumentCount: unsafe extern "C" fn() -> i64,
    pub methodPrimitiveIndex: unsafe extern "C" fn() -> i64,
    pub primitiveIndexOf: unsafe extern "C" fn(i64) -> i64,
    pub sizeOfSTArrayFromCPrimitive: unsafe extern "C" fn(*mut c_void) -> i64,
    pub slotSizeOf: unsafe extern "C" fn(i64) -> i64,
    pub stObjectat: unsafe extern "C" fn(i64, i64) -> i64,
    pub stObjectatput: unsafe extern "C" fn(i64, i64, i64) -> i64,
    pub stSizeOf: unsafe extern "C" fn(i64) -> i64,
    pub storeIntegerofObjectwithValue: unsafe extern "C" fn(i64, i64, i64) -> i64,
    pub storePointerofObjectwithValue: unsafe extern "C" fn(i64, i64, i64) -> i64,
    pub isKindOf: unsafe extern "C" fn(i64, *mut i8) -> i64,
    pub isMemberOf: unsafe extern "C" fn(i64, *mut i8) -> i64,
    pub isBytes: unsafe extern "C" fn(i64) -> i64,
    pub isFloatObject: unsafe extern "C" fn(i64) -> i64,
    pub isIndexable: unsafe extern "C" fn(i64) -> i64,
    pub isIntegerObject: unsafe extern "C" fn(i64) -> i64,
    pub isIntegerValue: unsafe extern "C" fn(i64) -> i64,
    pub isPointers: unsafe extern "C" fn(i64) -> i64,
    pub isWeak: unsafe extern "C" fn(i64) -> i64,
    pub isWords: unsafe extern "C" fn(i64) -> i64,
    pub isWordsOrBytes: unsafe extern "C" fn(i64) -> i64,
    pub booleanValueOf: unsafe extern "C" fn(i64) -> i64,
    pub checkedIntegerValueOf: unsafe extern "C" fn(i64) -> i64,
    pub floatObjectOf: unsafe extern "C" fn(f64) -> i64,
    pub floatValueOf: unsafe extern "C" fn(i64) -> f64,
    pub integerObjectOf: unsafe extern "C" fn(i64) -> i64,
    pub integerValueOf: unsafe extern "C" fn(i64) -> i64,
    pub positive32BitIntegerFor: unsafe extern "C" fn(u32) -> i64,
    pub positive32BitValueOf: unsafe extern "C" fn(i64) -> u64,
    pub falseObject: unsafe extern "C" fn() -> i64,
    pub nilObject: unsafe extern "C" fn() -> i64,
    pub trueObject: unsafe extern "C" fn() -> i64,
    pub classArray: unsafe extern "C" fn() -> i64,
    pub classBitmap: unsafe extern "C" fn() -> i64,
    pub classByteArray: unsafe extern "C" fn() -> i64,
    pub classCharacter: unsafe extern "C" fn() -> i64,
    pub classFloat: unsafe extern "C" fn() -> i64,
    pub classLargePositiveInteger: unsafe extern "C" fn() -> i64,
    pub classPoint: unsafe extern "C" fn() -> i64,
    pub classSemaphore: unsafe extern "C" fn() -> i64,
    pub classSmallInteger: unsafe extern "C" fn() -> i64,
    pub classString: unsafe extern "C" fn() -> i64,
    pub clone: unsafe extern "C" fn(i64) -> i64,
    pub instantiateClassindexableSize: unsafe extern "C" fn(i64, i64) -> i64,
    pub makePointwithxValueyValue: unsafe extern "C" fn(i64, i64) -> i64,
    pub popRemappableOop: unsafe extern "C" fn() -> i64,
    pub pushRemappableOop: unsafe extern "C" fn(i64),
    pub becomewith: unsafe extern "C" fn(i64, i64) -> i64,
    pub byteSwapped: unsafe extern "C" fn(i64) -> i64,
    pub failed: unsafe extern "C" fn() -> i64,
    pub fullGC: unsafe extern "C" fn(),
    pub primitiveFail: unsafe extern "C" fn() -> i64,
    pub showDisplayBitsLeftTopRightBottom: unsafe extern "C" fn(
        i64,
        i64,
        i64,
        i64,
        i64,
    ) -> i64,
    pub signalSemaphoreWithIndex: unsafe extern "C" fn(i64) -> i64,
    pub success: unsafe extern "C" fn(i64) -> i64,
    pub superclassOf: unsafe extern "C" fn(i64) -> i64,
    pub statNumGCs: unsafe extern "C" fn() -> i64,
    pub stringForCString: unsafe extern "C" fn(*mut i8) -> i64,
    pub loadBitBltFrom: unsafe extern "C" fn(i64) -> i64,
    pub copyBits: unsafe extern "C" fn() -> i64,
    pub copyBitsFromtoat: unsafe extern "C" fn(i64, i64, i64) -> i64,
    pub classLargeNegativeInteger: unsafe extern "C" fn() -> i64,
    pub signed32BitIntegerFor: unsafe extern "C" fn(i64) -> i64,
    pub signed32BitValueOf: unsafe extern "C" fn(i64) -> i32,
    pub includesBehaviorThatOf: unsafe extern "C" fn(i64, i64) -> i64,
    pub primitiveMethod: unsafe extern "C" fn() -> i64,
    pub classExternalAddress: unsafe extern "C" fn() -> i64,
    pub ioLoadModuleOfLength: unsafe extern "C" fn(i64, i64) -> *mut c_void,
    pub ioLoadSymbolOfLengthFromModule: unsafe extern "C" fn(
        i64,
        i64,
        *mut c_void,
    ) -> *mut c_void,
    pub isInMemory: unsafe extern "C" fn(i64) -> i64,
    pub ioLoadFunctionFrom: unsafe extern "C" fn(*mut i8, *mut i8) -> *mut c_void,
    pub ioMicroMSecs: unsafe extern "C" fn() -> i64,
    pub positive64BitIntegerFor: unsafe extern "C" fn(u64) -> i64,
    pub positive64BitValueOf: unsafe extern "C" fn(i64) -> u64,
    pub signed64BitIntegerFor: unsafe extern "C" fn(i64) -> i64,
    pub signed64BitValueOf: unsafe extern "C" fn(i64) -> i64,
    pub isArray: unsafe extern "C" fn(i64) -> i64,
    pub forceInterruptCheck: unsafe extern "C" fn() -> i64,
    pub fetchLong32ofObject: unsafe extern "C" fn(i64, i64) -> i64,
    pub getThisSessionID: unsafe extern "C" fn() -> i64,
    pub ioFilenamefromStringofLengthresolveAliases: unsafe extern "C" fn(
        *mut i8,
        *mut i8,
        i64,
        i64,
    ) -> i64,
    pub vmEndianness: unsafe extern "C" fn() -> i64,
    pub addGCRoot: unsafe extern "C" fn(*mut i64) -> i64,
    pub removeGCRoot: unsafe extern "C" fn(*mut i64) -> i64,
    pub primitiveFailFor: unsafe extern "C" fn(i64) -> i64,
    pub sendInvokeCallbackStackRegistersJmpbuf: unsafe extern "C" fn(
        i64,
        i64,
        i64,
        i64,
    ) -> i64,
    pub reestablishContextPriorToCallback: unsafe extern "C" fn(i64) -> i64,
    pub isOopImmutable: unsafe extern "C" fn(i64) -> i64,
    pub isOopMutable: unsafe extern "C" fn(i64) -> i64,
    pub methodReturnBool: unsafe extern "C" fn(i64) -> i64,
    pub methodReturnFloat: unsafe extern "C" fn(f64) -> i64,
    pub methodReturnInteger: unsafe extern "C" fn(i64) -> i64,
    pub methodReturnString: unsafe extern "C" fn(*mut i8) -> i64,
    pub methodReturnValue: unsafe extern "C" fn(i64) -> i64,
    pub topRemappableOop: unsafe extern "C" fn() -> i64,
    pub addHighPriorityTickee: unsafe extern "C" fn(Option<unsafe extern "C" fn()>, u32),
    pub addSynchronousTickee: unsafe extern "C" fn(
        Option<unsafe extern "C" fn()>,
        u32,
        u32,
    ),
    pub utcMicroseconds: unsafe extern "C" fn() -> u64,
    pub tenuringIncrementalGC: unsafe extern "C" fn(),
    pub isYoung: unsafe extern "C" fn(i64) -> i64,
    pub isKindOfClass: unsafe extern "C" fn(i64, i64) -> i64,
    pub primitiveErrorTable: unsafe extern "C" fn() -> i64,
    pub primitiveFailureCode: unsafe extern "C" fn() -> i64,
    pub instanceSizeOf: unsafe extern "C" fn(i64) -> i64,
    pub signedMachineIntegerValueOf: unsafe extern "C" fn(i64) -> i64,
    pub stackSignedMachineIntegerValue: unsafe extern "C" fn(i64) -> i64,
    pub positiveMachineIntegerValueOf: unsafe extern "C" fn(i64) -> u64,
    pub stackPositiveMachineIntegerValue: unsafe extern "C" fn(i64) -> u64,
    pub cStringOrNullFor: unsafe extern "C" fn(i64) -> *mut i8,
    pub signalNoResume: unsafe extern "C" fn(i64) -> i64,
    pub isImmediate: unsafe extern "C" fn(i64) -> i64,
    pub characterObjectOf: unsafe extern "C" fn(i64) -> i64,
    pub characterValueOf: unsafe extern "C" fn(i64) -> i64,
    pub isCharacterObject: unsafe extern "C" fn(i64) -> i64,
    pub isCharacterValue: unsafe extern "C" fn(i32) -> i64,
    pub isPinned: unsafe extern "C" fn(i64) -> i64,
    pub pinObject: unsafe extern "C" fn(i64) -> i64,
    pub unpinObject: unsafe extern "C" fn(i64) -> i64,
    pub primitiveFailForOSError: unsafe extern "C" fn(i64) -> i64,
    pub methodReturnReceiver: unsafe extern "C" fn() -> i64,
    pub isBooleanObject: unsafe extern "C" fn(i64) -> i64,
    pub isPositiveMachineIntegerObject: unsafe extern "C" fn(i64) -> i64,
    pub ptEnterInterpreterFromCallback: unsafe extern "C" fn(*mut c_void) -> i64,
    pub ptExitInterpreterToCallback: unsafe extern "C" fn(*mut c_void) -> i64,
    pub isNonImmediate: unsafe extern "C" fn(i64) -> i64,
    pub platformSemaphoreNew: unsafe extern "C" fn(i32) -> *mut c_void,
    pub scheduleInMainThread: unsafe extern "C" fn(
        Option<unsafe extern "C" fn() -> i64>,
    ) -> i64,
    pub waitOnExternalSemaphoreIndex: unsafe extern "C" fn(i64),
}

/// The functions of the virtual machine.
static INTERPRETER_PROXY: core::sync::atomic::AtomicPtr<VirtualMachine> = core::sync::atomic::AtomicPtr::new(
    core::ptr::null_mut(),
);

/// Takes the functions of the virtual machine; answers whether the plugin can work with them.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn setInterpreter(proxy: *mut VirtualMachine) -> i64 {
    INTERPRETER_PROXY.store(proxy, core::sync::atomic::Ordering::Relaxed);
    // SAFETY: the caller hands over null or a table that stays.
    let Some(proxy) = (unsafe { proxy.as_ref() }) else {
        return 0;
    };
    // SAFETY: both are functions of this type in every layout.
    let (major, minor) = unsafe { ((proxy.majorVersion)(), (proxy.minorVersion)()) };
    i64::from(major == 1 && minor >= 15)
}

/// The plugin's name.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn getModuleName() -> *const core::ffi::c_char {
    c"MiscPrimitivePlugin".as_ptr()
}

/// The proxy layout that the plugin was built for.
#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "slangvmPluginAbi")]
pub static SLANGVM_PLUGIN_ABI: [u8; 6] = *b"pharo\0";

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveCompareStringAccessorDepth")]
pub static PRIMITIVE_COMPARE_STRING_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveFindFirstInStringAccessorDepth")]
pub static PRIMITIVE_FIND_FIRST_IN_STRING_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveFindSubstringAccessorDepth")]
pub static PRIMITIVE_FIND_SUBSTRING_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveIndexOfAsciiInStringAccessorDepth")]
pub static PRIMITIVE_INDEX_OF_ASCII_IN_STRING_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveStringHashAccessorDepth")]
pub static PRIMITIVE_STRING_HASH_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveTranslateStringWithTableAccessorDepth")]
pub static PRIMITIVE_TRANSLATE_STRING_WITH_TABLE_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveConvert8BitSignedAccessorDepth")]
pub static PRIMITIVE_CONVERT8_BIT_SIGNED_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveCompressToByteArrayAccessorDepth")]
pub static PRIMITIVE_COMPRESS_TO_BYTE_ARRAY_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveDecompressFromByteArrayAccessorDepth")]
pub static PRIMITIVE_DECOMPRESS_FROM_BYTE_ARRAY_ACCESSOR_DEPTH: i8 = 0;

/// The plugin's name among the built-in ones.
#[cfg(builtin_plugin)]
pub const MODULE: &core::ffi::CStr = c"MiscPrimitivePlugin";

/// What the virtual machine finds in a built-in plugin.
#[cfg(builtin_plugin)]
pub static EXPORTS: [::platform::BuiltinExport; 13] = [
    ::platform::BuiltinExport {
        name: c"initialiseModule".as_ptr(),
        function: Some(initialiseModule),
        accessor_depth: -1,
    },
    ::platform::BuiltinExport {
        name: c"shutdownModule".as_ptr(),
        function: Some(shutdownModule),
        accessor_depth: -1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveCompareString".as_ptr(),
        function: Some(primitiveCompareString),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveFindFirstInString".as_ptr(),
        function: Some(primitiveFindFirstInString),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveFindSubstring".as_ptr(),
        function: Some(primitiveFindSubstring),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveIndexOfAsciiInString".as_ptr(),
        function: Some(primitiveIndexOfAsciiInString),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveStringHash".as_ptr(),
        function: Some(primitiveStringHash),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveTranslateStringWithTable".as_ptr(),
        function: Some(primitiveTranslateStringWithTable),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveConvert8BitSigned".as_ptr(),
        function: Some(primitiveConvert8BitSigned),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveCompressToByteArray".as_ptr(),
        function: Some(primitiveCompressToByteArray),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveDecompressFromByteArray".as_ptr(),
        function: Some(primitiveDecompressFromByteArray),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"setInterpreter".as_ptr(),
        function: Some({
            // SAFETY: the virtual machine knows the type of this function by its name.
            unsafe {
                core::mem::transmute::<
                    unsafe extern "C" fn(*mut VirtualMachine) -> i64,
                    unsafe extern "C" fn() -> i64,
                >(setInterpreter)
            }
        }),
        accessor_depth: -1,
    },
    ::platform::BuiltinExport {
        name: c"getModuleName".as_ptr(),
        function: Some({
            // SAFETY: the virtual machine knows the type of this function by its name.
            unsafe {
                core::mem::transmute::<
                    unsafe extern "C" fn() -> *const core::ffi::c_char,
                    unsafe extern "C" fn() -> i64,
                >(getModuleName)
            }
        }),
        accessor_depth: -1,
    },
];

/// The functions of the virtual machine that the plugin calls.
mod proxy {
    use core::ffi::c_void;
    /// What `setInterpreter` was given.
    fn functions() -> &'static super::VirtualMachine {
        // SAFETY: the virtual machine hands over a table that lives as long as itself, before it calls anything else.
        unsafe {
            super::INTERPRETER_PROXY.load(core::sync::atomic::Ordering::Relaxed).as_ref()
        }
            .expect("a primitive is called before setInterpreter")
    }
    /// `stackValue` of the proxy.
    pub fn stackValue(offset: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.stackValue)(offset) }
    }
    /// `isBytes` of the proxy.
    pub fn isBytes(anOop: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.isBytes)(anOop) }
    }
    /// `primitiveFailFor` of the proxy.
    pub fn primitiveFailFor(code: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.primitiveFailFor)(code) }
    }
    /// `firstIndexableField` of the proxy.
    pub fn firstIndexableField(anOop: i64) -> *mut c_void {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.firstIndexableField)(anOop) }
    }
    /// `byteSizeOf` of the proxy.
    pub fn byteSizeOf(anOop: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.byteSizeOf)(anOop) }
    }
    /// `failed` of the proxy.
    pub fn failed() -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.failed)() }
    }
    /// `isOopImmutable` of the proxy.
    pub fn isOopImmutable(anOop: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.isOopImmutable)(anOop) }
    }
    /// `methodReturnInteger` of the proxy.
    pub fn methodReturnInteger(anInteger: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.methodReturnInteger)(anInteger) }
    }
    /// `stackIntegerValue` of the proxy.
    pub fn stackIntegerValue(offset: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.stackIntegerValue)(offset) }
    }
    /// `methodReturnReceiver` of the proxy.
    pub fn methodReturnReceiver() -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.methodReturnReceiver)() }
    }
    /// `isWordsOrBytes` of the proxy.
    pub fn isWordsOrBytes(anOop: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.isWordsOrBytes)(anOop) }
    }
    /// `isWords` of the proxy.
    pub fn isWords(anOop: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.isWords)(anOop) }
    }
}

mod memory {
    //! Raw memory. Slang computes addresses in the heap, in stack pages and in structures of C, which Rust cannot check; all
    //! reads and writes through such addresses are in this file. What makes them sound is the same for all of them: the address
    //! was computed from memory that the virtual machine mapped or that was handed to it, the heap verifier and the interpreter
    //! of the intermediate form check exactly these accesses, and no Rust reference to that memory exists while they happen
    //! (variables of the virtual machine are cells, and only pointers to them are made).

    /// The value at an address, aligned or not.
    #[inline(always)]
    pub fn load<T: Copy>(address: *const T) -> T {
        // SAFETY: see the top of this module; `T` is an integer, a float, a pointer or a structure of those.
        unsafe { address.read_unaligned() }
    }

    /// Puts a value at an address, aligned or not.
    #[inline(always)]
    pub fn store<T: Copy>(address: *mut T, value: T) {
        // SAFETY: see the top of this module; nothing is dropped because `T` is `Copy`.
        unsafe { address.write_unaligned(value) }
    }
}
