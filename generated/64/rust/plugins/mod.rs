//! The plugins that are part of the program.

#[path = "FileAttributesPlugin.rs"]
pub mod file_attributes_plugin;
#[path = "FilePlugin.rs"]
pub mod file_plugin;

/// Makes the plugins known to the platform. Called once, before any virtual machine runs.
pub fn register() {
    // SAFETY: names and functions of the table are constants, and each function is what its name says.
    unsafe { ::platform::register_builtin(file_attributes_plugin::MODULE, &file_attributes_plugin::EXPORTS) };
    // SAFETY: names and functions of the table are constants, and each function is what its name says.
    unsafe { ::platform::register_builtin(file_plugin::MODULE, &file_plugin::EXPORTS) };
}
