//! The plugins that are part of the program.

#[path = "FileAttributesPlugin.rs"]
pub mod file_attributes_plugin;
#[path = "FilePlugin.rs"]
pub mod file_plugin;
#[path = "FloatArrayPlugin.rs"]
pub mod float_array_plugin;
#[path = "LargeIntegers.rs"]
pub mod large_integers;
#[path = "LocalePlugin.rs"]
pub mod locale_plugin;
#[path = "MiscPrimitivePlugin.rs"]
pub mod misc_primitive_plugin;
#[path = "SurfacePlugin.rs"]
pub mod surface_plugin;
#[path = "UUIDPlugin.rs"]
pub mod uuid_plugin;

/// Makes the plugins known to the platform. Called once, before any virtual machine runs.
pub fn register() {
    // SAFETY: names and functions of the table are constants, and each function is what its name says.
    unsafe { ::platform::register_builtin(file_attributes_plugin::MODULE, &file_attributes_plugin::EXPORTS) };
    // SAFETY: names and functions of the table are constants, and each function is what its name says.
    unsafe { ::platform::register_builtin(file_plugin::MODULE, &file_plugin::EXPORTS) };
    // SAFETY: names and functions of the table are constants, and each function is what its name says.
    unsafe { ::platform::register_builtin(float_array_plugin::MODULE, &float_array_plugin::EXPORTS) };
    // SAFETY: names and functions of the table are constants, and each function is what its name says.
    unsafe { ::platform::register_builtin(large_integers::MODULE, &large_integers::EXPORTS) };
    // SAFETY: names and functions of the table are constants, and each function is what its name says.
    unsafe { ::platform::register_builtin(locale_plugin::MODULE, &locale_plugin::EXPORTS) };
    // SAFETY: names and functions of the table are constants, and each function is what its name says.
    unsafe { ::platform::register_builtin(misc_primitive_plugin::MODULE, &misc_primitive_plugin::EXPORTS) };
    // SAFETY: names and functions of the table are constants, and each function is what its name says.
    unsafe { ::platform::register_builtin(surface_plugin::MODULE, &surface_plugin::EXPORTS) };
    // SAFETY: names and functions of the table are constants, and each function is what its name says.
    unsafe { ::platform::register_builtin(uuid_plugin::MODULE, &uuid_plugin::EXPORTS) };
}
