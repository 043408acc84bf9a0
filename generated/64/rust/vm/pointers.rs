//! Calls of functions that were found at run time.

/// Calls a function that was found at run time; a null one ends the process with a message.
pub fn call_to_i64(f: Option<unsafe extern "C" fn() -> i64>) -> i64 {
    let f = f.expect("a null function is called");
    // SAFETY: whoever found the function gave it this type.
    unsafe { f() }
}

/// Calls a function that was found at run time; a null one ends the process with a message.
pub fn call_i64_to_i64(f: Option<unsafe extern "C" fn(i64) -> i64>, a1: i64) -> i64 {
    let f = f.expect("a null function is called");
    // SAFETY: whoever found the function gave it this type.
    unsafe { f(a1) }
}

/// Calls a function that was found at run time; a null one ends the process with a message.
pub fn call_i64_i64_i64_to_i64(
    f: Option<unsafe extern "C" fn(i64, i64, i64) -> i64>,
    a1: i64,
    a2: i64,
    a3: i64,
) -> i64 {
    let f = f.expect("a null function is called");
    // SAFETY: whoever found the function gave it this type.
    unsafe { f(a1, a2, a3) }
}
