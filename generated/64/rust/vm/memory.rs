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

/// Copies bytes between areas that do not overlap; answers the destination, as C does.
pub fn copy(to: *mut u8, from: *const u8, bytes: usize) -> *mut u8 {
    // SAFETY: see the top of this module; Slang's `memcpy:_:_:` promises that the areas are apart.
    unsafe { core::ptr::copy_nonoverlapping(from, to, bytes) }
    to
}

/// Copies bytes between areas that may overlap; answers the destination.
pub fn move_bytes(to: *mut u8, from: *const u8, bytes: usize) -> *mut u8 {
    // SAFETY: see the top of this module.
    unsafe { core::ptr::copy(from, to, bytes) }
    to
}

/// Sets bytes; answers the destination.
pub fn fill(to: *mut u8, value: u8, bytes: usize) -> *mut u8 {
    // SAFETY: see the top of this module.
    unsafe { core::ptr::write_bytes(to, value, bytes) }
    to
}

/// Compares bytes as unsigned numbers: negative, zero or positive, by the first that differs.
pub fn compare(a: *const u8, b: *const u8, bytes: usize) -> i32 {
    for i in 0..bytes {
        let difference = i32::from(load(a.wrapping_add(i))) - i32::from(load(b.wrapping_add(i)));
        if difference != 0 {
            return difference;
        }
    }
    0
}

/// Number of bytes before the first zero byte.
pub fn string_length(text: *const i8) -> usize {
    let mut length = 0;
    while load(text.wrapping_add(length)) != 0 {
        length += 1;
    }
    length
}

/// An address as a function pointer, null as none.
pub fn function<F: Copy>(address: *mut core::ffi::c_void) -> F {
    const { assert!(size_of::<F>() == size_of::<usize>()) };
    // SAFETY: `F` is an optional function pointer, which has the size and the null of a pointer; the address was a function
    // of that type before it became a number.
    unsafe { core::mem::transmute_copy(&address) }
}

/// A float times a power of two.
pub fn ldexp(x: f64, exponent: i32) -> f64 {
    unsafe extern "C" {
        #[link_name = "ldexp"]
        safe fn c_ldexp(x: f64, exponent: i32) -> f64;
    }
    c_ldexp(x, exponent)
}
