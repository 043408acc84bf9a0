//! Statements and whole functions.
//!
//! *In*: a normalised body and its [`Plan`]. *Out*: a Rust function. Comments and source positions travel as macro calls
//! (`slang_comment!`, `slang_text!`, `slang_at!`) that [`super::print`] turns into comments and the line map.

use crate::emit::rust::dispatch::{self, Role};
use crate::emit::rust::expr::{Code, Writer};
use crate::emit::rust::flow::{self, Plan, Storage};
use crate::emit::rust::names::{self, Scope};
use crate::emit::rust::normal;
use crate::emit::rust::place::static_local;
use crate::emit::rust::program::{self, Program, Site, Uses, Wrappers};
use crate::emit::rust::walk;
use crate::ir::*;
use crate::source::Location;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

/// A `static` local: its field in the unit's globals.
pub struct StaticLocal {
    pub name: Ident,
    pub ty: Type,
    pub init: Option<Init>,
}

/// One function in Rust; its static locals are added to `statics`.
pub fn function(
    program: &Program,
    id: FunctionId,
    uses: &mut Uses,
    wrappers: &mut Wrappers,
    locations: &mut Vec<Location>,
    statics: &mut Vec<StaticLocal>,
) -> TokenStream {
    let f = program.function(id);
    let piece = program.piece(id);
    match piece {
        Some((of, Role::Run)) => return dispatch::frame(program, of, uses),
        Some((_, Role::Jump)) => return quote!(),
        _ => {}
    }
    let (body, plan) = prepare(program, id);
    let mut scope = Scope::new(program.value_names.iter().map(String::as_str));
    let names: Vec<Ident> = f.locals.iter().map(|l| names::value(&scope.take(&l.name))).collect();
    for (i, local) in f.locals.iter().enumerate() {
        if local.is_static && plan.used.contains(LocalId(i as u32)) {
            let name = static_local(&f.name, &local.name);
            statics.push(StaticLocal { name, ty: local.ty.clone(), init: local.init.clone() });
        }
    }
    let mut writer = Writer {
        program,
        uses,
        wrappers,
        function: f,
        id,
        piece: piece.map(|(of, _)| of),
        plan: &plan,
        names,
        targets: Vec::new(),
        named_labels: Vec::new(),
        location: f.location,
        locations,
        failed: false,
    };
    writer.function(&body)
}

/// The body without dead stores, first values of locals as assignments, and its plan.
fn prepare(program: &Program, id: FunctionId) -> (Vec<Stmt>, Plan) {
    let f = program.function(id);
    let mut body = program.bodies[id.index()].clone();
    let storage = flow::storage(f, &body);
    let first: Vec<Stmt> = f
        .locals
        .iter()
        .enumerate()
        .filter(|(i, _)| storage[*i] == Storage::Plain)
        .filter_map(|(i, l)| {
            let kind = match l.init.as_ref()? {
                Init::Int(n) => ExprKind::Int(*n),
                Init::Float(x) => ExprKind::Float(*x),
                Init::String(s) => ExprKind::String(s.clone()),
                Init::Null => ExprKind::Null,
                Init::Function(id) => ExprKind::FunctionAddress(*id),
                Init::Extern(id) => ExprKind::ExternAddress(*id),
                Init::List(_) => return None,
                Init::RawC(text) => ExprKind::RawC(text.clone()),
            };
            let value = Expr { kind, ty: l.ty.clone() };
            Some(Stmt { kind: StmtKind::Assign(Place::Local(LocalId(i as u32)), value), location: f.location })
        })
        .collect();
    body.splice(0..0, first);
    flow::remove_dead_stores(&mut body, &storage);
    normal::tidy(&mut body);
    flow::remove_dead_stores(&mut body, &storage);
    let plan = flow::plan(f, &body, storage);
    (body, plan)
}

impl Writer<'_, '_> {
    fn function(&mut self, body: &[Stmt]) -> TokenStream {
        let f = self.function;
        if let Some(local) = f.locals.iter().find(|l| l.is_volatile) {
            self.fail_volatile(&local.name);
        }
        let content = self.content(body);
        let content = if self.failed {
            let text = format!("{} has no Rust form", f.name);
            quote!(panic!(#text))
        } else {
            content
        };
        let mut docs = doc_lines(f.comment.as_deref());
        if let Some(location) = f.location {
            let marker = format!("@at {}", self.place_of(location));
            docs.push(quote!(#[doc = #marker]));
        }
        let name = &self.program.functions[self.id.index()];
        let mut params: Vec<TokenStream> = Vec::new();
        if f.takes_vm {
            self.uses.vm = true;
            let vm = if self.failed || !uses_vm(body, self.program) { quote!(_vm) } else { quote!(vm) };
            params.push(quote!(#vm: &VM));
        }
        for i in 0..f.params as usize {
            let id = LocalId(i as u32);
            let name = &self.names[i];
            let ty = self.program.param_ty(&f.locals[i].ty, self.uses);
            let ignored = self.failed || !self.plan.used.contains(id) || self.plan.ignored_parameters.contains(&id);
            params.push(if ignored {
                let name = Ident::new(&format!("_{}", name.to_string().trim_start_matches("r#")), Span::call_site());
                quote!(#name: #ty)
            } else if self.plan.storage[i] == Storage::Plain && self.plan.mutable.contains(id) {
                quote!(mut #name: #ty)
            } else {
                quote!(#name: #ty)
            });
        }
        let ret = match self.piece {
            Some(of) => {
                let step = dispatch::step(self.program, of);
                quote!(-> #step)
            }
            None => self.program.ret(&f.ret, self.uses),
        };
        let exported = f.linkage == Linkage::Exported && !self.program.is_vm();
        let c_abi = exported || self.program.pointed_at.contains(&self.id);
        let abi = c_abi.then(|| quote!(extern "C"));
        let (visibility, attribute) = if exported {
            let plain = name.to_string();
            let symbol = plain.trim_start_matches("r#");
            let attribute = if symbol == &*f.name {
                quote!(#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))])
            } else {
                let symbol = &*f.name;
                quote!(#[cfg_attr(not(builtin_plugin), unsafe(export_name = #symbol))])
            };
            (quote!(pub), attribute)
        } else if self.program.is_vm() && self.piece.is_none() {
            (quote!(pub(super)), quote!())
        } else {
            (quote!(), quote!())
        };
        let inline = match f.inline {
            Inline::Always => quote!(#[inline(always)]),
            Inline::Yes => quote!(#[inline]),
            Inline::No | Inline::Never => quote!(#[inline(never)]),
            Inline::Auto => quote!(),
        };
        quote! {
            #(#docs)*
            #attribute
            #inline
            #visibility #abi fn #name(#(#params),*) #ret { #content }
        }
    }

    fn content(&mut self, body: &[Stmt]) -> TokenStream {
        let f = self.function;
        let mut out = TokenStream::new();
        for i in 0..f.locals.len() {
            let id = LocalId(i as u32);
            if !self.plan.used.contains(id) {
                continue;
            }
            let (name, local) = (self.names[i].clone(), &f.locals[i]);
            let parameter = i < f.params as usize;
            match self.plan.storage[i] {
                Storage::Cell if parameter => {
                    self.uses.cell = true;
                    out.extend(quote!(let #name = Cell::new(#name);));
                }
                Storage::Cell => {
                    let ty = self.program.cell_ty(&local.ty, self.uses);
                    let mut at = self.site();
                    let value = at.0.cell_value(&local.ty, local.init.as_ref(), &mut at.1);
                    out.extend(quote!(let #name: #ty = #value;));
                }
                Storage::Plain if self.plan.zeroed.contains(&id) => {
                    let ty = self.program.param_ty(&local.ty, self.uses);
                    let mut at = self.site();
                    let value = at.0.zero(&local.ty, &mut at.1);
                    let mutable = self.plan.mutable.contains(id).then(|| quote!(mut));
                    out.extend(quote!(let #mutable #name: #ty = #value;));
                }
                _ => {}
            }
        }
        let ends = body.iter().any(normal::diverges);
        let tail = ends || f.ret == Type::Void;
        let statements = self.list(body, tail);
        out.extend(statements);
        if !tail {
            let value = normal::zero(&f.ret);
            let value = match &f.ret {
                Type::Struct(_) => {
                    let mut at = self.site();
                    at.0.zero(&f.ret, &mut at.1)
                }
                _ => self.expr(&value).tokens,
            };
            out.extend(value);
        }
        out
    }

    fn site(&mut self) -> (&Program<'_>, Site<'_>) {
        let what = format!("a local of {}", self.function.name).into();
        (self.program, Site { uses: self.uses, diagnostics: &mut self.wrappers.diagnostics, what })
    }

    fn place_of(&mut self, location: Location) -> usize {
        self.locations.push(location);
        self.locations.len() - 1
    }

    /// `tail`: nothing comes behind the list in the function, so its last expression may be the result.
    pub fn list(&mut self, list: &[Stmt], tail: bool) -> TokenStream {
        let mut out = TokenStream::new();
        let mut last_location = None;
        for (i, stmt) in list.iter().enumerate() {
            if stmt.location.is_some() && stmt.location != last_location {
                last_location = stmt.location;
                self.location = stmt.location;
                if let Some(location) = stmt.location {
                    let n = Literal::usize_unsuffixed(self.place_of(location));
                    out.extend(quote!(slang_at!(#n);));
                }
            }
            let declared = self.declarations(stmt);
            let is_last = i + 1 == list.len();
            match declared {
                Declared::Merged(tokens) => {
                    out.extend(tokens);
                    continue;
                }
                Declared::Before(tokens) => out.extend(tokens),
            }
            let tokens = self.statement(stmt, tail && is_last);
            out.extend(tokens);
        }
        out
    }

    fn declarations(&mut self, stmt: &Stmt) -> Declared {
        let ids = self.plan.declared_before(stmt).to_vec();
        let mut out = TokenStream::new();
        let mut merged = None;
        for id in ids {
            let ty = self.program.param_ty(&self.function.locals[id.index()].ty, self.uses);
            let name = self.names[id.index()].clone();
            let mutable = self.plan.mutable.contains(id).then(|| quote!(mut));
            if let StmtKind::Assign(Place::Local(assigned), value) = &stmt.kind
                && *assigned == id
            {
                let value = self.value(value).tokens;
                merged = Some(quote!(let #mutable #name: #ty = #value;));
            } else {
                out.extend(quote!(let #mutable #name: #ty;));
            }
        }
        match merged {
            Some(tokens) => {
                out.extend(tokens);
                Declared::Merged(out)
            }
            None => Declared::Before(out),
        }
    }

    fn statement(&mut self, stmt: &Stmt, tail: bool) -> TokenStream {
        match &stmt.kind {
            StmtKind::Assign(place, value) => self.assign(place, value),
            StmtKind::Eval(e) => self.effect(e),
            StmtKind::If { condition, then, otherwise } => {
                let condition = self.value(condition).tokens;
                let location = self.location;
                let then = self.list(then, tail);
                let otherwise = self.otherwise(otherwise, tail);
                self.location = location;
                quote!(if #condition { #then } #otherwise)
            }
            StmtKind::While { label, condition, body, step } => {
                let endless = walk::is_true(condition);
                let condition = self.value(condition).tokens;
                let inner = !step.is_empty() && walk::continues_to(body, *label);
                self.targets.push((*label, true));
                let content = if inner {
                    let next = next_name(*label);
                    self.targets.push((*label, false));
                    let body = self.list(body, false);
                    self.targets.pop();
                    let step = self.list(step, false);
                    quote!(#next: { #body } #step)
                } else {
                    let body = self.list(body, false);
                    let step = self.list(step, false);
                    quote!(#body #step)
                };
                let name = self.close(*label);
                if endless { quote!(#name loop { #content }) } else { quote!(#name while #condition { #content }) }
            }
            StmtKind::DoWhile { label, body, condition } => {
                let inner = walk::continues_to(body, *label);
                self.targets.push((*label, true));
                let mut content = if inner {
                    let next = next_name(*label);
                    self.targets.push((*label, false));
                    let body = self.list(body, false);
                    self.targets.pop();
                    quote!(#next: { #body })
                } else {
                    self.list(body, false)
                };
                if !walk::is_true(condition) {
                    let mut stop = condition.clone();
                    normal::negate(&mut stop);
                    let stop = self.value(&stop).tokens;
                    content.extend(quote!(if #stop { break; }));
                }
                let name = self.close(*label);
                quote!(#name loop { #content })
            }
            StmtKind::Switch { value, cases, default } => {
                let location = self.location;
                let ty = value.ty.clone();
                let value = self.typed(value).tokens;
                let arms = self.arms(cases, &ty, tail);
                let default = if matches!(default.as_slice(), [Stmt { kind: StmtKind::Unreachable, .. }])
                    && normal::covers(&ty, cases)
                {
                    quote!()
                } else {
                    let default = self.list(default, tail);
                    quote!(_ => { #default })
                };
                self.location = location;
                quote!(match #value { #arms #default })
            }
            StmtKind::Dispatch { label, fetch, opcode, cases } => {
                self.targets.push((*label, true));
                let fetch = self.list(fetch, false);
                let ty = self.function.locals[opcode.index()].ty.clone();
                let opcode = Expr { kind: ExprKind::Read(Place::Local(*opcode)), ty: ty.clone() };
                let opcode = self.value(&opcode).tokens;
                let arms = self.arms(cases, &ty, false);
                let name = self.close(*label);
                let rest =
                    (!normal::covers(&ty, cases)).then(|| quote!(_ => unreachable!("an opcode without routine"),));
                quote!(#name loop { #fetch match #opcode { #arms #rest } })
            }
            StmtKind::Block { label, body } => {
                self.targets.push((*label, false));
                let body = self.list(body, false);
                self.targets.pop();
                let name = label_name(*label);
                quote!(#name: { #body })
            }
            StmtKind::Break(label) => {
                let plain = matches!(self.targets.last(), Some((l, true)) if l == label);
                if plain {
                    return quote!(break;);
                }
                self.named_labels.push(*label);
                let name = label_name(*label);
                quote!(break #name;)
            }
            StmtKind::Continue(label) => match self.targets.iter().rev().find(|(l, _)| l == label) {
                // A loop whose step must still run: leave the block around its body.
                Some((_, false)) => {
                    let name = next_name(*label);
                    quote!(break #name;)
                }
                _ if matches!(self.targets.last(), Some((l, true)) if l == label) => quote!(continue;),
                _ => {
                    self.named_labels.push(*label);
                    let name = label_name(*label);
                    quote!(continue #name;)
                }
            },
            StmtKind::Return(None) if tail => quote!(),
            StmtKind::Return(None) => quote!(return;),
            StmtKind::Return(Some(e)) => {
                let answer = self.value(e).tokens;
                let e = match self.piece {
                    Some(of) if !of.goes_on(e) => {
                        let leave = dispatch::leave(self.program, of);
                        quote!(#leave(#answer))
                    }
                    _ => answer,
                };
                if tail { e } else { quote!(return #e;) }
            }
            StmtKind::Unreachable if tail => quote!(unreachable!()),
            StmtKind::Unreachable => quote!(unreachable!();),
            StmtKind::Comment(text) => comment(text),
            StmtKind::RawC(text) => {
                self.fail("rust-raw-c", format!("the C text `{text}` has no Rust form"));
                quote!()
            }
            // Decided by `normal`.
            StmtKind::OptionIf { .. } => quote!(),
        }
    }

    fn otherwise(&mut self, list: &[Stmt], tail: bool) -> TokenStream {
        match list {
            [] => quote!(),
            [only] if matches!(only.kind, StmtKind::If { .. }) && self.plan.declared_before(only).is_empty() => {
                let chained = self.statement(only, tail);
                quote!(else #chained)
            }
            _ => {
                let content = self.list(list, tail);
                quote!(else { #content })
            }
        }
    }

    /// The label to write before a loop, if something names it.
    fn close(&mut self, label: Label) -> TokenStream {
        self.targets.pop();
        if self.named_labels.contains(&label) {
            let name = label_name(label);
            quote!(#name:)
        } else {
            quote!()
        }
    }

    fn arms(&mut self, cases: &[Case], ty: &Type, tail: bool) -> TokenStream {
        let mut seen: Vec<(i128, i128)> = Vec::new();
        let mut out = TokenStream::new();
        for case in cases {
            let mut patterns: Vec<TokenStream> = Vec::new();
            for (i, (from, to)) in case.labels.iter().enumerate() {
                if seen.iter().any(|(a, b)| a <= from && to <= b) {
                    continue;
                }
                seen.push((*from, *to));
                patterns.push(match (case.names.get(i), ty) {
                    (_, Type::Bool) => {
                        let truth = *from != 0;
                        quote!(#truth)
                    }
                    (Some(id), _) if from == to && self.is_value(*id, *from, ty) => {
                        self.uses.constants.insert(*id);
                        let name = &self.program.constants[id.index()];
                        quote!(#name)
                    }
                    _ if from == to => program::integer(*from),
                    _ => {
                        let (from, to) = (program::integer(*from), program::integer(*to));
                        quote!(#from..=#to)
                    }
                });
            }
            if patterns.is_empty() {
                continue;
            }
            let comment = case.comment.as_deref().filter(|t| !t.trim().is_empty()).map(comment);
            let body = self.list(&case.body, tail);
            out.extend(quote!(#(#patterns)|* => { #comment #body }));
        }
        out
    }

    fn is_value(&self, id: ConstantId, value: i128, ty: &Type) -> bool {
        self.program
            .unit
            .constants
            .get(id.index())
            .is_some_and(|c| c.value == ConstantValue::Int(value) && self.program.same(&c.ty, ty))
    }

    /// An expression for its effect.
    fn effect(&mut self, e: &Expr) -> TokenStream {
        match &e.kind {
            ExprKind::Call(..) | ExprKind::Store(..) => {
                let code = self.expr(e).tokens;
                quote!(#code;)
            }
            ExprKind::Intrinsic(i, _) if matches!(e.ty, Type::Void) || is_effect(*i) => {
                let e = Expr { kind: e.kind.clone(), ty: Type::Void };
                let code = self.expr(&e).tokens;
                quote!(#code;)
            }
            ExprKind::Convert(inner) => self.effect(inner),
            ExprKind::LogicalAnd(a, b) | ExprKind::LogicalOr(a, b) if !walk::is_pure(b) => {
                let mut condition = (**a).clone();
                if matches!(e.kind, ExprKind::LogicalOr(..)) {
                    normal::negate(&mut condition);
                }
                let condition = self.value(&condition).tokens;
                let then = self.effect(b);
                quote!(if #condition { #then })
            }
            ExprKind::Select(c, a, b) => {
                let c = self.value(c).tokens;
                let branch = |w: &mut Self, e: &Expr| if walk::is_pure(e) { quote!() } else { w.effect(e) };
                let (a, b) = (branch(self, a), branch(self, b));
                quote!(if #c { #a } else { #b })
            }
            _ if walk::is_pure(e) => quote!(),
            _ => {
                let Code { tokens, .. } = self.typed(e);
                quote!(let _ = #tokens;)
            }
        }
    }
}

enum Declared {
    /// The statement itself became the declaration.
    Merged(TokenStream),
    Before(TokenStream),
}

fn is_effect(i: Intrinsic) -> bool {
    matches!(i, Intrinsic::MemCopy | Intrinsic::MemMove | Intrinsic::MemSet | Intrinsic::Assert)
}

fn label_name(label: Label) -> TokenStream {
    let name = syn::Lifetime::new(&format!("'l{}", label.0), Span::call_site());
    quote!(#name)
}

fn next_name(label: Label) -> TokenStream {
    let name = syn::Lifetime::new(&format!("'next{}", label.0), Span::call_site());
    quote!(#name)
}

fn comment(text: &str) -> TokenStream {
    let lines = text.lines().map(str::trim).filter(|l| !l.is_empty());
    let lines: Vec<TokenStream> = lines.map(|l| quote!(slang_comment!(#l);)).collect();
    quote!(#(#lines)*)
}

/// A comment as documentation.
pub fn doc_lines(text: Option<&str>) -> Vec<TokenStream> {
    text.unwrap_or("")
        .lines()
        .map(|l| {
            let line = format!(" {}", l.trim());
            let line = line.trim_end();
            quote!(#[doc = #line])
        })
        .collect()
}

/// Whether the body names the virtual machine.
fn uses_vm(body: &[Stmt], program: &Program) -> bool {
    let mut found = false;
    let mut place = |p: &Place| found |= matches!(walk::root(p), Some(Place::State(_)));
    walk::each_stmt(body, &mut |s| {
        if let StmtKind::Assign(p, _) = &s.kind {
            place(p);
        }
    });
    walk::each_expr(body, &mut |e| match &e.kind {
        ExprKind::Read(p) | ExprKind::AddressOf(p) => found |= matches!(walk::root(p), Some(Place::State(_))),
        ExprKind::Vm => found = true,
        ExprKind::Call(Callee::Function(id), _) => found |= program.function(*id).takes_vm,
        ExprKind::Call(Callee::Extern(id), _) => found |= program.unit.externs[id.index()].signature.takes_vm,
        ExprKind::Call(Callee::Pointer(p), _) => {
            found |= matches!(&p.ty, Type::Function(s) if s.takes_vm);
        }
        _ => {}
    });
    found
}
