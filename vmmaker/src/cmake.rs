//! What CMake is told of the plugins: which are compiled in, which are modules, and what handwritten code and libraries each has.

use crate::plugin::PluginFolder;
use std::fmt::Write;

/// A CMake script that sets variables; paths are below the project's root.
pub fn plugin_lists(plugins: &[PluginFolder]) -> String {
    let mut text = String::from("# Written by `vmmaker generate` from the folders below plugins/.\n");
    for (variable, builtin) in [("SLANGVM_BUILTIN_PLUGINS", true), ("SLANGVM_EXTERNAL_PLUGINS", false)] {
        let names = plugins.iter().filter(|p| p.manifest.builtin == builtin).map(PluginFolder::name);
        set(&mut text, variable, names);
    }
    for plugin in plugins {
        let name = plugin.name();
        let support = &plugin.manifest.support;
        let path = |file: &String| format!("\"${{CMAKE_CURRENT_SOURCE_DIR}}/{}{file}\"", plugin.prefix);
        set(&mut text, &format!("SLANGVM_{name}_SUPPORT"), support.c.iter().map(path));
        set(&mut text, &format!("SLANGVM_{name}_INCLUDE"), support.include.iter().map(path));
        set(&mut text, &format!("SLANGVM_{name}_RUST"), support.rust.iter().map(path));
        set(&mut text, &format!("SLANGVM_{name}_LIBRARIES"), support.libraries.iter());
        // pkg-config's own module for CMake wants no blanks around the comparison.
        let packages = support.pkg_config.iter().map(|p| format!("\"{}\"", p.replace(' ', "")));
        set(&mut text, &format!("SLANGVM_{name}_PKG_CONFIG"), packages);
    }
    text
}

/// Nothing for an empty list: a variable that is not set is an empty one.
fn set(text: &mut String, variable: &str, values: impl Iterator<Item = impl AsRef<str>>) {
    let mut values = values.peekable();
    if values.peek().is_some() {
        let _ = write!(text, "set({variable}");
        for value in values {
            let _ = write!(text, " {}", value.as_ref());
        }
        text.push_str(")\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plugin::all;

    #[test]
    fn lists_follow_from_the_manifests() {
        let folder = tempfile::tempdir().unwrap();
        for (name, rest) in [
            ("Inner", "builtin = true\n"),
            (
                "Outer",
                "[support]\nc = [\"o.c\"]\ninclude = [\"inc\"]\nlibraries = [\"m\"]\npkg-config = [\"zlib >= 1.2\"]\n",
            ),
        ] {
            let plugin = folder.path().join("plugins").join(name);
            std::fs::create_dir_all(plugin.join("src")).unwrap();
            std::fs::create_dir_all(plugin.join("inc")).unwrap();
            std::fs::write(plugin.join("o.c"), "").unwrap();
            let text = format!("[plugin]\nname = \"{name}\"\nversion = \"1.0.0\"\n{rest}");
            std::fs::write(plugin.join("plugin.toml"), text).unwrap();
        }
        let text = plugin_lists(&all(folder.path()).unwrap_or_else(|_| panic!("the manifests are good")));
        let lines: Vec<&str> = text.lines().skip(1).collect();
        assert_eq!(
            lines,
            [
                "set(SLANGVM_BUILTIN_PLUGINS Inner)",
                "set(SLANGVM_EXTERNAL_PLUGINS Outer)",
                "set(SLANGVM_Outer_SUPPORT \"${CMAKE_CURRENT_SOURCE_DIR}/plugins/Outer/o.c\")",
                "set(SLANGVM_Outer_INCLUDE \"${CMAKE_CURRENT_SOURCE_DIR}/plugins/Outer/inc\")",
                "set(SLANGVM_Outer_LIBRARIES m)",
                "set(SLANGVM_Outer_PKG_CONFIG \"zlib>=1.2\")",
            ]
        );
    }
}
