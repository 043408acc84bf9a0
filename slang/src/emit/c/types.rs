//! C declarations of types.
//!
//! *In*: a [`Type`] and the name declared. *Out*: the declaration text (`sqInt *(*table)[4]`).

use super::names::Names;
use crate::ir::*;

pub(super) struct Types<'a> {
    pub names: &'a Names,
}

impl Types<'_> {
    /// The type alone, as in a cast.
    pub(super) fn name(&self, ty: &Type) -> String {
        self.declare(ty, "")
    }

    /// A declaration of `name` (or of any declarator) with the type.
    pub(super) fn declare(&self, ty: &Type, name: &str) -> String {
        self.qualified(ty, name, false)
    }

    /// The same for a variable that is volatile itself: behind the star of a pointer.
    pub(super) fn declare_volatile(&self, ty: &Type, name: &str) -> String {
        match ty {
            Type::Pointer(..) => self.declare(ty, &format!("volatile {name}")),
            _ => format!("volatile {}", self.declare(ty, name)),
        }
    }

    fn qualified(&self, ty: &Type, inner: &str, is_const: bool) -> String {
        let base = |text: &str| {
            let space = if inner.is_empty() { "" } else { " " };
            let qualifier = if is_const { "const " } else { "" };
            format!("{qualifier}{text}{space}{inner}")
        };
        match ty {
            Type::Void => base("void"),
            Type::Bool => base("bool"),
            Type::F32 => base("float"),
            Type::F64 => base("double"),
            Type::Int(i) => base(&i.spelling),
            Type::Struct(id) => base(self.names.structs.get(id.index()).map_or("void", |s| s.as_str())),
            Type::Opaque(name) => base(name),
            Type::Pointer(to, const_target) => {
                let star = if is_const { "*const " } else { "*" };
                let inner = match **to {
                    Type::Array(..) => format!("({star}{inner})"),
                    _ => format!("{star}{inner}"),
                };
                self.qualified(to, inner.trim_end(), *const_target)
            }
            Type::Array(element, n) => {
                // A parameter or cast never has an array type of its own; the element takes the qualifier.
                self.qualified(element, &format!("{inner}[{n}]"), is_const)
            }
            Type::Function(s) => {
                let star = if is_const { "*const " } else { "*" };
                let params = self.params(s);
                self.declare(&s.ret, &format!("({})({params})", format!("{star}{inner}").trim_end()))
            }
        }
    }

    /// Parameter types without names.
    fn params(&self, s: &Signature) -> String {
        let mut list: Vec<String> = Vec::new();
        if s.takes_vm {
            list.push("VM *".into());
        }
        list.extend(s.params.iter().map(|p| self.name(p)));
        if s.variadic {
            list.push("...".into());
        }
        if list.is_empty() { "void".into() } else { list.join(", ") }
    }

    /// `sqInt name(VM *vm, sqInt a)`: result, declarator of the function, for prototypes and definitions. `vm` is given as its own
    /// declarator so that a caller may leave it out.
    pub(super) fn function(&self, name: &str, s: &Signature, params: &[String]) -> String {
        let mut list: Vec<String> = Vec::new();
        if s.takes_vm {
            list.push("VM *vm".into());
        }
        for (i, p) in s.params.iter().enumerate() {
            let name = params.get(i).map_or(String::new(), |n| n.clone());
            list.push(self.declare(p, &name));
        }
        if s.variadic {
            list.push("...".into());
        }
        let list = if list.is_empty() { "void".into() } else { list.join(", ") };
        self.declare(&s.ret, &format!("{name}({list})"))
    }
}

/// A C string literal from text that already has C's escapes.
pub(super) fn string_literal(text: &str) -> String {
    let mut out = String::from("\"");
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '"' => out.push_str("\\\""),
            // An escape of the source stays one; a backslash at the very end would swallow the quote.
            '\\' => match chars.next() {
                Some(next) => {
                    out.push('\\');
                    out.push(next);
                }
                None => out.push_str("\\\\"),
            },
            // Trigraphs are off in the GNU dialects, yet other compilers may read them.
            '?' if chars.peek() == Some(&'?') => out.push_str("\\?"),
            c if (c as u32) < 32 => out.push_str(&format!("\\{:03o}", c as u32)),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Text inside a comment.
pub(super) fn comment_text(text: &str) -> String {
    text.replace("*/", "* /").replace("/*", "/ *")
}
