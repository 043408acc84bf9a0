//! What class-side code tells the code generator.

use crate::source::Name;
use crate::spec::{GlobalSpec, Value};
use indexmap::IndexMap;

/// Notes of a code generator; one method for each message of its protocol that sources use.
#[derive(Clone, Debug, Default)]
pub struct Declarations {
    pub globals: IndexMap<Name, GlobalSpec>,
    pub headers: Vec<String>,
    pub selector_names: IndexMap<Name, Name>,
    pub removed_constants: Vec<Name>,
    /// Further pruning roots (`retainMethods:`).
    pub required: Vec<Name>,
    /// `staticallyResolvedPolymorphicReceiver:to:`: variable and class.
    pub static_receivers: IndexMap<Name, Name>,
}

impl Declarations {
    fn global(&mut self, name: &str) -> &mut GlobalSpec {
        self.globals.entry(name.into()).or_default()
    }

    /// `var:type:`, `declareVar:type:`.
    pub fn var_type(&mut self, name: &str, ty: &str) {
        let global = self.global(name);
        if ty == "implicit" {
            global.implicit = true;
        }
        (global.ty, global.declaration) = (Some(ty.into()), None);
    }

    /// `var:declareC:`.
    pub fn var_declare_c(&mut self, name: &str, declaration: &str) {
        let global = self.global(name);
        (global.ty, global.declaration) = (None, Some(declaration.into()));
    }

    /// `var:type:array:`; the size is the number of elements.
    pub fn var_type_array(&mut self, name: &str, ty: &str, elements: Value) {
        let global = self.global(name);
        (global.ty, global.declaration, global.initial) = (Some(ty.into()), None, Some(elements));
    }

    /// `removeVariable:`, `removeVariable:ifAbsent:`: the name stays as receiver, but is never emitted.
    pub fn remove_variable(&mut self, name: &str) {
        if let Some(global) = self.globals.get_mut(name) {
            global.implicit = true;
        }
    }

    /// `addHeaderFile:`; a file is named once.
    pub fn add_header(&mut self, header: &str) {
        if !self.headers.iter().any(|h| h == header) {
            self.headers.push(header.to_string());
        }
    }

    /// `addHeaderFileFirst:`.
    pub fn add_header_first(&mut self, header: &str) {
        self.headers.retain(|h| h != header);
        self.headers.insert(0, header.to_string());
    }

    /// `addSelectorTranslation:to:`.
    pub fn translate_selector(&mut self, selector: &str, name: &str) {
        self.selector_names.insert(selector.into(), name.into());
    }

    /// `removeConstant:`.
    pub fn remove_constant(&mut self, name: &str) {
        self.removed_constants.push(name.into());
    }

    /// `retainMethods:`.
    pub fn retain_methods(&mut self, selectors: impl IntoIterator<Item = Name>) {
        self.required.extend(selectors);
    }

    /// `staticallyResolvedPolymorphicReceiver:to:`; the variable becomes implicit.
    pub fn static_receiver(&mut self, name: &str, class: &str) {
        self.global(name).implicit = true;
        self.static_receivers.insert(name.into(), class.into());
    }
}
