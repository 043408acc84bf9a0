//! The resolved form of a method: every name bound, every inlined control structure a node of its own.

use super::{BindingId, Literal, SlotOp};
use slang::source::{Name, Span};
use std::sync::Arc;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct VarId(pub usize);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct ScopeId(pub usize);

/// How a variable is used where it is declared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Usage {
    None,
    Read,
    Written,
    /// Written inside an inlined loop.
    Rewritten,
}

/// How closures see a variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Escape {
    /// Not at all.
    None,
    /// Only values it no longer changes: copied into each closure.
    Copied,
    /// It changes while closures exist: lives in the vector of its scope.
    Shared,
}

#[derive(Clone, Debug)]
pub(super) struct Variable {
    pub name: Name,
    pub scope: ScopeId,
    pub assignable: bool,
    pub usage: Usage,
    pub escape: Escape,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ScopeKind {
    /// The method or a block that becomes a closure.
    Function,
    /// The body of an inlined block.
    Inlined { is_loop: bool },
}

#[derive(Clone, Debug)]
pub(super) struct Scope {
    pub kind: ScopeKind,
    pub parent: Option<ScopeId>,
    /// The scope itself, or the nearest one around it that is a function.
    pub function: ScopeId,
    pub args: Vec<VarId>,
    pub temps: Vec<VarId>,
    /// Variables that live in the vector, by their position in it; filled when all uses are known.
    pub shared: Vec<VarId>,
    /// The hidden temporary that holds the vector.
    pub vector: Option<VarId>,
    /// Of a function: what its closure copies, in order.
    pub copied: Vec<VarId>,
}

#[derive(Clone, Debug)]
pub(super) struct Body {
    pub scope: ScopeId,
    pub statements: Vec<Statement>,
}

#[derive(Clone, Debug)]
pub(super) enum Statement {
    Expr(Node),
    Return(Node),
}

#[derive(Clone, Debug)]
pub(super) struct Message {
    pub selector: Name,
    pub args: Vec<Node>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pseudo {
    Receiver,
    Super,
    True,
    False,
    Nil,
    Context,
    Process,
}

#[derive(Clone, Debug)]
pub(super) enum Target {
    Local(VarId),
    Instance(u16),
    /// An instance variable, and the code for what is done with it here.
    Special(u16, Arc<[SlotOp]>),
    Shared(BindingId, Name),
    /// Declared by nobody: asked when the method runs.
    Undeclared(BindingId, Name),
}

#[derive(Clone, Debug)]
pub(super) struct Node {
    pub kind: Kind,
    pub span: Span,
    /// Of the message a control structure was written as.
    pub inlined: Option<Name>,
}

#[derive(Clone, Debug)]
pub(super) enum Kind {
    Pseudo(Pseudo),
    Literal(Literal),
    Variable(Target),
    Assign(Target, Box<Node>),
    Send(Box<Node>, Message),
    Cascade(Box<Node>, Vec<Message>),
    Brace(Vec<Node>),
    /// A closure; the scope is a function.
    Block(Body),
    /// `when` is evaluated for the given truth value of the condition, `otherwise` for the other one; no body means nil.
    If {
        condition: Box<Node>,
        sense: bool,
        when: Body,
        otherwise: Option<Body>,
    },
    /// `and:` stops at false, `or:` at true.
    ShortCircuit {
        left: Box<Node>,
        stop: bool,
        right: Body,
    },
    /// Bodies for nil and for anything else; the second one may name the value.
    NilTest {
        value: Box<Node>,
        nil: Option<Body>,
        not_nil: Option<Body>,
        nil_first: bool,
    },
    /// Runs while the condition has the value `sense`.
    While {
        condition: Body,
        sense: bool,
        body: Option<Body>,
    },
    Repeat(Body),
    /// `body` has the counter as its only argument; `limit_var` is the hidden variable for a limit that is no constant.
    Count {
        start: Box<Node>,
        limit: Box<Node>,
        step: Literal,
        body: Body,
        limit_var: VarId,
    },
    Times {
        limit: Box<Node>,
        body: Body,
        limit_var: VarId,
        counter: VarId,
    },
    Case {
        value: Box<Node>,
        cases: Vec<(Body, Body)>,
        otherwise: Option<Body>,
    },
}

pub(super) struct Tree {
    pub variables: Vec<Variable>,
    pub scopes: Vec<Scope>,
    pub root: Body,
    /// The variable for the error of a failed primitive.
    pub error: Option<VarId>,
}

impl Tree {
    pub fn variable(&self, id: VarId) -> &Variable {
        &self.variables[id.0]
    }

    pub fn scope(&self, id: ScopeId) -> &Scope {
        &self.scopes[id.0]
    }

    /// The function a variable belongs to.
    pub fn function_of(&self, id: VarId) -> ScopeId {
        self.scope(self.variable(id).scope).function
    }
}
