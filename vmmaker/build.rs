//! Tells the command for which target it was built: plugins are compiled for the same one.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rustc-env=TARGET={}", std::env::var("TARGET").expect("cargo sets it"));
}
