//! Smalltalk methods to SistaV1 bytecode.
//!
//! *In*: a parsed [`Method`] and a [`ClassScope`] that knows the class it belongs to. *Out*: a [`CompiledMethod`] with
//! symbolic literals; the builder turns those into objects. Nothing here knows about images.
//!
//! | step | module | result |
//! | --- | --- | --- |
//! | resolve | [`analyse`](mod@analyse) | names bound, control structures recognised, captured variables marked |
//! | generate | [`generate`](mod@generate) | instructions with labels |
//! | assemble | [`assemble`](mod@assemble) | peepholes, jump sizes, bytes |

mod analyse;
mod assemble;
mod generate;
mod pragma;
mod tree;

use num_bigint::BigInt;
use serde::Deserialize;
use slang::ast::{Literal as AstLiteral, Method};
use slang::diag::Diagnostic;
use slang::source::{FileId, Location, Name, Span};
use std::sync::Arc;

/// A variable outside any method, known to the environment by this number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BindingId(pub u32);

/// Whose habits the code follows. Either way it does the same; what differs is what a debugger of the system, or a comparison
/// with its own compiler, gets to see.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Style {
    /// No value is made that nobody wants.
    #[default]
    Direct,
    /// As Opal, the compiler of Pharo 9 and later: every statement makes its value and drops it, a limit is evaluated before
    /// the start of its loop, variables of one name share a slot, a block that is a literal is a literal, `class` is an
    /// ordinary message, and the selectors of messages that became jumps are among the literals.
    Opal,
}

/// What stands for a read and for a write of a variable with a slot of a special kind, or why nobody can tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlotCode {
    /// Leaves the value.
    pub read: Result<Arc<[SlotOp]>, String>,
    /// Takes the value and leaves it.
    pub write: Result<Arc<[SlotOp]>, String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SlotOp {
    /// The variable itself, without its kind.
    PushVariable,
    StoreVariable,
    PushReceiver,
    PushLiteral(Literal),
    /// A temporary of this name, one for each method and block.
    PushTemp(Name),
    StoreTemp(Name),
    Dup,
    Pop,
    /// With the number of arguments.
    Send(Name, usize),
}

/// What a method can see of its class.
pub trait ClassScope {
    /// Slot of an instance variable, from 0.
    fn instance_variable(&self, name: &str) -> Option<u16>;
    /// How an instance variable is read and written whose slot is of a special kind; None for an ordinary one.
    fn slot_code(&self, _name: &str) -> Option<&SlotCode> {
        None
    }
    /// Class variable, pool variable or global.
    fn binding(&self, name: &str) -> Option<BindingId>;
    /// The binding stands for a name that nobody declares.
    fn is_undeclared(&self, _binding: BindingId) -> bool {
        false
    }
    /// Instances may be contexts with a live frame, which only the two-byte instance variable codes respect.
    fn is_context_class(&self) -> bool {
        false
    }
    fn style(&self) -> Style {
        Style::Direct
    }
}

/// A literal before it is an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Literal {
    Nil,
    True,
    False,
    Integer(BigInt),
    /// The bits of the double, so that equal means identical.
    Float(u64),
    Scaled {
        numerator: BigInt,
        denominator: BigInt,
        scale: u32,
    },
    Character(u32),
    String(Name),
    Symbol(Name),
    Array(Vec<Literal>),
    ByteArray(Vec<u8>),
    Binding(BindingId, Name),
    /// The binding of the class the method is compiled for.
    MethodClass,
    Block(Box<Code>),
    /// A closure that needs nothing from where it is made, and its code.
    ConstantBlock(Box<Literal>, Box<Code>),
    /// First literal of a method with a named primitive.
    NamedPrimitive {
        module: Option<Name>,
        function: Name,
    },
}

impl Literal {
    /// None for the forms that are read but have no object.
    pub fn from_ast(literal: &AstLiteral) -> Option<Literal> {
        Some(match literal {
            AstLiteral::Integer(value) => Literal::Integer(value.clone()),
            AstLiteral::Float(value, _) => Literal::Float(value.to_bits()),
            AstLiteral::Scaled(numerator, denominator, scale) => {
                Literal::Scaled { numerator: numerator.clone(), denominator: denominator.clone(), scale: *scale }
            }
            AstLiteral::Character(c) => Literal::Character(*c as u32),
            AstLiteral::String(text) => Literal::String(text.clone()),
            AstLiteral::Symbol(text) => Literal::Symbol(text.clone()),
            AstLiteral::Array(elements) => {
                Literal::Array(elements.iter().map(|e| Literal::from_ast(&e.value)).collect::<Option<_>>()?)
            }
            AstLiteral::ByteArray(bytes) => Literal::ByteArray(bytes.clone()),
            AstLiteral::Nil => Literal::Nil,
            AstLiteral::True => Literal::True,
            AstLiteral::False => Literal::False,
            AstLiteral::Other(_) => return None,
        })
    }
}

/// A method or a block, without the literals that tie it to its class or outer code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    pub args: u8,
    /// Arguments, copied values and temporaries.
    pub temps: u8,
    pub primitive: Option<u16>,
    pub large_frame: bool,
    /// In the order of first use.
    pub literals: Vec<Literal>,
    pub bytes: Vec<u8>,
}

/// A pragma that is kept for reflection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompiledPragma {
    pub selector: Name,
    pub args: Vec<Literal>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompiledMethod {
    pub selector: Name,
    pub code: Code,
    pub pragmas: Vec<CompiledPragma>,
}

/// Collects what is wrong with one method.
struct Problems {
    file: FileId,
    list: Vec<Diagnostic>,
}

impl Problems {
    fn error(&mut self, code: &'static str, span: Span, message: impl Into<String>) {
        self.list.push(Diagnostic::error(code, Location { file: self.file, span }, message));
    }
}

/// Compiles one method. `file` is only used to say where something is wrong.
pub fn compile(method: &Method, file: FileId, scope: &dyn ClassScope) -> Result<CompiledMethod, Vec<Diagnostic>> {
    let mut problems = Problems { file, list: Vec::new() };
    let pragmas = pragma::read(&method.pragmas, &mut problems);
    let tree = analyse::analyse(method, &pragmas, scope, &mut problems);
    let code = generate::generate(&tree, &pragmas, scope, method.span, &mut problems);
    match code {
        Some(code) if problems.list.is_empty() => {
            Ok(CompiledMethod { selector: method.selector.clone(), code, pragmas: pragmas.kept })
        }
        _ => Err(problems.list),
    }
}
