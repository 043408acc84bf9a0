//! Dispatch loops as one function for each case.
//!
//! Rust has no computed jump, and a `match` in a loop goes back to one jump for all cases. A function for each case that ends by calling the next one does better: the optimiser turns
//! such a call into a jump, the loop's variables stay in the registers that pass arguments, and each case has registers of its own. No stable Rust promises that the call
//! becomes a jump, so this is done with `--cfg tail_calls` only, which whoever builds sets when the optimiser is on; else each case answers what comes next to a loop.
//!
//! *In*: the unit. *Out*: the unit with more functions, and a [`Loop`] for each function that was taken apart:
//!
//! ```text
//! f       what came before the loop, then run(..)
//! run     next(..), or the loop around it
//! next    the fetch, then jump(..)
//! jump    the case of the opcode
//! f_n     the case of opcode n: each way out is next(..) or leave(the answer)
//! ```
//!
//! A loop stays as it is if something leaves it without returning from the function, if it is not the last statement, or if a local lives in memory: its address would
//! keep the call from becoming a jump.

use crate::emit::rust::flow::{self, Storage};
use crate::emit::rust::names::{self, Scope};
use crate::emit::rust::normal::{self, Defines};
use crate::emit::rust::program::{Program, Uses};
use crate::emit::rust::walk;
use crate::ir::walk::{VisitMut, map_locals, walk_stmt_mut};
use crate::ir::*;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use std::collections::BTreeSet;

/// More cases than this are no bytecodes.
const MOST: i128 = 1 << 16;

/// A function that was taken apart.
#[derive(Clone, Debug)]
pub struct Loop {
    pub run: FunctionId,
    pub jump: FunctionId,
    pub next: FunctionId,
    /// Opcodes with the function of their case, without duplicates.
    pub cases: Vec<(Vec<(i128, i128)>, FunctionId)>,
    /// How many variables are passed to the fetch, and which of those that are passed to a case is the opcode.
    carried: usize,
    opcode: usize,
}

/// What a function is to a loop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Run,
    Jump,
    Next,
    Case,
}

impl Loop {
    pub fn role(&self, id: FunctionId) -> Option<Role> {
        match id {
            _ if id == self.run => Some(Role::Run),
            _ if id == self.jump => Some(Role::Jump),
            _ if id == self.next => Some(Role::Next),
            _ if self.cases.iter().any(|(_, case)| *case == id) => Some(Role::Case),
            _ => None,
        }
    }

    pub fn pieces(&self) -> Vec<FunctionId> {
        [self.run, self.jump, self.next].into_iter().chain(self.cases.iter().map(|(_, id)| *id)).collect()
    }

    /// Whether an answer of a piece is what the rest of the loop answers.
    pub fn goes_on(&self, answer: &Expr) -> bool {
        matches!(&answer.kind, ExprKind::Call(Callee::Function(id), _) if [self.jump, self.next].contains(id))
    }
}

/// Whether the function with this last statement is the one that was taken apart.
pub fn runs(last: Option<&Stmt>, of: &Loop) -> bool {
    let Some(Stmt { kind: StmtKind::Return(Some(e)), .. }) = last else { return false };
    matches!(&e.kind, ExprKind::Call(Callee::Function(id), _) if *id == of.run)
}

/// Takes the dispatch loops of a unit apart.
pub fn split(unit: &Unit, defines: &Defines) -> Option<(Unit, Vec<Loop>)> {
    let is_dispatch = |s: &Stmt| matches!(s.kind, StmtKind::Dispatch { .. });
    let found: Vec<usize> =
        (0..unit.functions.len()).filter(|i| unit.functions[*i].body.iter().any(is_dispatch)).collect();
    if found.is_empty() {
        return None;
    }
    let mut unit = unit.clone();
    let mut loops = Vec::new();
    let mut scope = Scope::default();
    for f in &unit.functions {
        scope.take(&f.name);
    }
    for i in found {
        loops.extend(take_apart(&mut unit, FunctionId(i as u32), defines, &mut scope));
    }
    Some((unit, loops))
}

fn take_apart(unit: &mut Unit, id: FunctionId, defines: &Defines, scope: &mut Scope) -> Option<Loop> {
    let f = unit.functions[id.index()].clone();
    let mut body = normal::body(&f, defines);
    let storage = flow::storage(&f, &body);
    flow::remove_dead_stores(&mut body, &storage);
    let dispatch = body.pop()?;
    let (before, behind) = flow::around_fetch(&dispatch, &storage);
    let StmtKind::Dispatch { label, fetch, opcode, cases } = &dispatch.kind else { return None };
    let leaves = |list: &[Stmt]| walk::breaks_to(list, *label);
    let in_memory = |list: &[Stmt]| locals(list).into_iter().any(|id| storage[id.index()] != Storage::Plain);
    let size = cases.iter().flat_map(|c| &c.labels).map(|(_, to)| to + 1).max()?;
    if f.ret == Type::Void
        || size > MOST
        || cases.iter().flat_map(|c| &c.labels).any(|(from, _)| *from < 0)
        || cases.iter().map(|c| &c.body).chain([fetch]).any(|list| leaves(list) || in_memory(list))
    {
        return None;
    }
    // The same ones first, so that they need not change places between the calls.
    let mut passed = before.clone();
    passed.extend(behind.into_iter().filter(|id| !before.contains(id)));
    let carried = before;

    let first = unit.functions.len() as u32;
    let (run, jump, next) = (FunctionId(first), FunctionId(first + 1), FunctionId(first + 2));
    let call = |callee: FunctionId, locals: &[LocalId]| {
        let read = |id: &LocalId| Expr { kind: ExprKind::Read(Place::Local(*id)), ty: f.locals[id.index()].ty.clone() };
        let arguments = locals.iter().map(read).collect();
        let call = Expr { kind: ExprKind::Call(Callee::Function(callee), arguments), ty: f.ret.clone() };
        Stmt { kind: StmtKind::Return(Some(call)), location: None }
    };
    let piece = |name: String, params: &[LocalId], comment: Option<String>, mut body: Vec<Stmt>, scope: &mut Scope| {
        let mut ids = params.to_vec();
        ids.extend(locals(&body).into_iter().filter(|id| !params.contains(id)));
        let place = |id: LocalId| LocalId(ids.iter().position(|i| *i == id).unwrap_or_default() as u32);
        map_locals(&mut body, &mut |id| place(id));
        Function {
            name: scope.take(&name),
            comment,
            params: params.len() as u32,
            // First values were assigned before the loop.
            locals: ids.iter().map(|id| Local { init: None, ..f.locals[id.index()].clone() }).collect(),
            body,
            linkage: Linkage::Private,
            inline: Inline::Auto,
            location: None,
            ..f.clone()
        }
    };

    let mut head = body;
    head.push(call(run, &carried));
    let mut fetched = fetch.clone();
    fetched.push(call(jump, &passed));
    let mut pieces = vec![
        piece(format!("{}_run", f.name), &carried, None, Vec::new(), scope),
        piece(format!("{}_jump", f.name), &passed, None, Vec::new(), scope),
        Function {
            inline: Inline::Always,
            ..piece(
                format!("{}_next", f.name),
                &carried,
                Some("Fetches an opcode and goes to its case.".into()),
                fetched,
                scope,
            )
        },
    ];
    let mut known = Vec::new();
    let mut seen: Vec<(i128, i128)> = Vec::new();
    for case in cases {
        let labels: Vec<(i128, i128)> =
            case.labels.iter().copied().filter(|(a, b)| !seen.iter().any(|(x, y)| x <= a && b <= y)).collect();
        let Some((name, _)) = labels.first() else { continue };
        seen.extend(&labels);
        let mut body = case.body.clone();
        let go_on = call(next, &carried).kind;
        replace(&mut body, &|kind| matches!(kind, StmtKind::Continue(l) if l == label), &go_on);
        body.push(Stmt { kind: go_on, location: None });
        known.push((labels.clone(), FunctionId(first + pieces.len() as u32)));
        pieces.push(piece(format!("{}_{name}", f.name), &passed, case.comment.clone(), body, scope));
    }
    let opcode = passed.iter().position(|id| id == opcode)?;
    unit.functions[id.index()].body = head;
    unit.functions.extend(pieces);
    Some(Loop { run, jump, next, cases: known, carried: carried.len(), opcode })
}

fn locals(list: &[Stmt]) -> BTreeSet<LocalId> {
    let mut found = BTreeSet::new();
    walk::each_stmt(list, &mut |s| walk::own_locals(s, &mut |id| found.extend([id])));
    found
}

fn replace(list: &mut [Stmt], wanted: &dyn Fn(&StmtKind) -> bool, by: &StmtKind) {
    struct Replace<'a>(&'a dyn Fn(&StmtKind) -> bool, &'a StmtKind);
    impl VisitMut for Replace<'_> {
        fn stmt(&mut self, stmt: &mut Stmt) {
            if (self.0)(&stmt.kind) {
                stmt.kind = self.1.clone();
            } else {
                walk_stmt_mut(self, stmt);
            }
        }
    }
    list.iter_mut().for_each(|s| Replace(wanted, by).stmt(s));
}

/// What ties the pieces together, in both forms.
pub fn frame(program: &Program, of: &Loop, uses: &mut Uses) -> TokenStream {
    let f = program.function(of.jump);
    let name = |id: FunctionId| &program.functions[id.index()];
    let (run, jump, next) = (name(of.run), name(of.jump), name(of.next));
    let (step, leave, stem) = (step(program, of), leave(program, of), stem(program, of));
    let (table, none) = (format_ident!("{}_CASES", names::screaming(&stem)), format_ident!("{stem}_none"));
    let types: Vec<_> = f.parameters().iter().map(|p| program.param_ty(&p.ty, uses)).collect();
    let locals: Vec<Ident> = (0..types.len()).map(|i| format_ident!("a{i}")).collect();
    let (few_types, few) = (&types[..of.carried], &locals[..of.carried]);
    let answer = program.ty(&f.ret, uses);
    let (vm_type, vm, no_vm) = if f.takes_vm {
        uses.vm = true;
        (quote!(&VM,), quote!(vm,), quote!(_vm: &VM,))
    } else {
        (quote!(), quote!(), quote!())
    };
    let vm_parameter = f.takes_vm.then(|| quote!(vm: &VM,));
    let size = of.cases.iter().flat_map(|(labels, _)| labels).map(|(_, to)| *to as usize + 1).max().unwrap_or(1);
    let size = size.next_power_of_two();
    let mut entries = vec![&none; size];
    for (labels, id) in of.cases.iter().rev() {
        for (from, to) in labels {
            entries[*from as usize..=*to as usize].fill(name(*id));
        }
    }
    let mask = Literal::usize_unsuffixed(size - 1);
    let size = Literal::usize_unsuffixed(size);
    let opcode = &locals[of.opcode];
    quote! {
        #[doc = " What a case answers: what the loop answers in the end, or else what the next case gets."]
        #[cfg(tail_calls)]
        type #step = #answer;
        #[cfg(not(tail_calls))]
        type #step = core::ops::ControlFlow<#answer, (#(#types,)*)>;

        #[doc = " The cases by their opcodes."]
        static #table: [fn(#vm_type #(#types),*) -> #step; #size] = [#(#entries),*];

        fn #none(#no_vm #(_: #types),*) -> #step { unreachable!("an opcode without routine") }

        #[cfg(tail_calls)]
        #[inline(always)]
        fn #jump(#vm_parameter #(#locals: #types),*) -> #step { #table[#opcode as usize & #mask](#vm #(#locals),*) }
        #[cfg(not(tail_calls))]
        fn #jump(#no_vm #(#locals: #types),*) -> #step { core::ops::ControlFlow::Continue((#(#locals,)*)) }

        #[cfg(tail_calls)]
        #[inline(always)]
        fn #leave(answer: #answer) -> #step { answer }
        #[cfg(not(tail_calls))]
        fn #leave(answer: #answer) -> #step { core::ops::ControlFlow::Break(answer) }

        #[cfg(tail_calls)]
        fn #run(#vm_parameter #(#few: #few_types),*) -> #answer { #next(#vm #(#few),*) }
        #[cfg(not(tail_calls))]
        fn #run(#vm_parameter #(#few: #few_types),*) -> #answer {
            let mut step = #next(#vm #(#few),*);
            loop {
                match step {
                    core::ops::ControlFlow::Continue((#(#locals,)*)) => step = #table[#opcode as usize & #mask](#vm #(#locals),*),
                    core::ops::ControlFlow::Break(answer) => return answer,
                }
            }
        }
    }
}

/// The type of what a case answers.
pub fn step(program: &Program, of: &Loop) -> Ident {
    format_ident!("{}Step", names::camel(&stem(program, of)))
}

/// The function that makes it of the loop's answer.
pub fn leave(program: &Program, of: &Loop) -> Ident {
    format_ident!("{}_leave", stem(program, of))
}

fn stem(program: &Program, of: &Loop) -> String {
    program.functions[of.run.index()].to_string().replace("r#", "")
}
