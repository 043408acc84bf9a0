//! Types of temporaries and results that no pragma gives, by the field's rules: a fixpoint over all methods of the unit.
//!
//! *In*: [`Env`] with what the pragmas declare. *Out*: the same with every argument, result and (where anything is known of it)
//! temporary typed. A declared type is never changed. Lowering does not depend on the precision of this: it makes conversions
//! explicit whatever the types are.
//!
//! Two deviations in our own dialect, both towards the machine word: integer constants and truth values type a temporary as
//! `sqInt`, not as C's `int` (a counter that starts at 0 would otherwise wrap at 2^31); and a method none of whose returns has a
//! known type because it only returns calls of methods without result is without result itself.

use super::builtins::{Builtin, is_value};
use super::env::{Env, Known, MethodInfo, TypeSource};
use super::send::is_variable;
use super::types;
use super::walk::walk_exprs;
use crate::ast::{Block, Expr, ExprKind, Literal, Message, Statement, StatementKind};
use crate::ir::{BinaryOp, IntType, Signature, StructId, Type};
use crate::source::{Name, Span};
use num_traits::{Signed, ToPrimitive};
use std::collections::{BTreeMap, HashMap, HashSet};

/// More rounds than any chain of calls needs; a limit only against oscillation.
const MAX_ROUNDS: usize = 40;

pub fn infer(env: &mut Env) {
    find_block_params(env);
    open_blocks(env);
    let scans: Vec<MethodScan> = env.infos.iter().map(MethodScan::new).collect();
    rounds(env, &scans);
    // What is still open: first those that do not end by returning a value, so that the others can follow them.
    for (index, scan) in scans.iter().enumerate() {
        let info = &env.infos[index];
        if info.ret.is_none() && !scan.ends_with_value {
            let ty = info.implicit_ret.clone();
            set_return(env, index, ty, TypeSource::Implicit);
        }
    }
    rounds(env, &scans);
    for index in 0..env.infos.len() {
        if env.infos[index].ret.is_none() {
            let ty = env.types.sq_int();
            set_return(env, index, ty, TypeSource::Default);
        }
    }
    for index in 0..env.infos.len() {
        infer_locals(env, index);
        let sq_int = env.types.sq_int();
        let info = &mut env.infos[index];
        for (position, name) in info.params.iter().enumerate() {
            if !info.block_params.contains(&position) {
                let var = info.vars.get_mut(name).expect("every parameter is a variable");
                var.ty.get_or_insert_with(|| sq_int.clone());
            }
        }
    }
}

fn set_return(env: &mut Env, index: usize, ty: Type, source: TypeSource) {
    env.infos[index].ret = Some(ty);
    env.infos[index].ret_source = source;
}

fn rounds(env: &mut Env, scans: &[MethodScan]) {
    for _ in 0..MAX_ROUNDS {
        let mut changed = false;
        for (index, scan) in scans.iter().enumerate() {
            infer_locals(env, index);
            if env.infos[index].ret.is_none()
                && let Some((ty, source)) = infer_return(env, index, scan)
            {
                set_return(env, index, ty, source);
                changed = true;
            }
        }
        if !changed {
            break;
        }
    }
}

/// What inference needs to know of a body besides its expressions.
struct MethodScan<'a> {
    returns: Vec<&'a Expr>,
    /// The last statement returns something other than `self`.
    ends_with_value: bool,
}

impl<'a> MethodScan<'a> {
    fn new(info: &MethodInfo<'a>) -> Self {
        let body = &info.def.ast.body;
        let mut returns = Vec::new();
        collect_returns(body, &mut returns);
        let ends_with_value = matches!(body.last().map(|s| &s.kind), Some(StatementKind::Return(e)) if !is_self(e));
        MethodScan { returns, ends_with_value }
    }
}

fn is_self(expr: &Expr) -> bool {
    matches!(&expr.kind, ExprKind::Variable(n) if &**n == "self")
}

fn collect_returns<'a>(body: &'a [Statement], returns: &mut Vec<&'a Expr>) {
    for statement in body {
        if let StatementKind::Return(e) = &statement.kind {
            returns.push(e);
        }
    }
    walk_exprs(body, &mut |expr| {
        if let ExprKind::Block(block) = &expr.kind {
            for statement in &block.body {
                if let StatementKind::Return(e) = &statement.kind {
                    returns.push(e);
                }
            }
        }
    });
}

/// The parameters of the method that is shown are no blocks of a caller: it has none.
fn open_blocks(env: &mut Env) {
    let sq_int = env.types.sq_int();
    let Some(index) = (0..env.infos.len()).find(|i| env.is_shown(*i)) else { return };
    let info = &mut env.infos[index];
    for position in std::mem::take(&mut info.block_params) {
        let name = &info.params[position];
        let mut arity = 0;
        walk_exprs(&info.def.ast.body, &mut |expr| {
            if let ExprKind::Send(receiver, message) = &expr.kind
                && is_variable(receiver, name)
                && is_value(&message.selector)
            {
                arity = message.args.len();
            }
        });
        let params = vec![sq_int.clone(); arity];
        let signature = Signature { takes_vm: false, params, ret: sq_int.clone(), variadic: false };
        let var = info.vars.get_mut(name).expect("every parameter is a variable");
        var.ty = Some(Type::Function(Box::new(signature)));
        var.source = TypeSource::Implicit;
    }
}

/// Parameters that get `value` sent, or are handed on to such parameters, or are literal blocks at some call.
fn find_block_params(env: &mut Env) {
    let mut marks: HashSet<(usize, usize)> = HashSet::new();
    let mut objects: HashSet<(usize, usize)> = HashSet::new();
    let mut passes: Vec<((usize, usize), (usize, usize))> = Vec::new();
    for (index, info) in env.infos.iter().enumerate() {
        let position_of = |e: &Expr| match &e.kind {
            ExprKind::Variable(n) => info.params.iter().position(|p| p == n),
            _ => None,
        };
        walk_exprs(&info.def.ast.body, &mut |expr| {
            let (receiver, messages): (_, Vec<&Message>) = match &expr.kind {
                ExprKind::Send(receiver, message) => (receiver, vec![message]),
                ExprKind::Cascade(receiver, messages) => (receiver, messages.iter().collect()),
                _ => return,
            };
            for message in messages {
                let builtin = env.builtin(&message.selector);
                if builtin == Some(Builtin::Value)
                    && let Some(position) = position_of(receiver)
                {
                    marks.insert((index, position));
                }
                if matches!(builtin, None | Some(Builtin::At | Builtin::AtPut))
                    && let Some(position) = position_of(receiver)
                {
                    objects.insert((index, position));
                }
                if builtin.is_some() {
                    continue;
                }
                let callees = env
                    .method_sent(&info.def.class, receiver, &message.selector)
                    .into_iter()
                    .chain(env.structs_with(&message.selector))
                    .chain(env.super_info(&info.def.class, &message.selector));
                for callee in callees {
                    if env.infos[callee].smart.is_some() {
                        continue;
                    }
                    let first = env.infos[callee].params.len() - env.infos[callee].def.ast.args.len();
                    for (i, arg) in message.args.iter().enumerate() {
                        match &arg.kind {
                            ExprKind::Block(_) => {
                                marks.insert((callee, first + i));
                            }
                            _ => {
                                if let Some(position) = position_of(arg) {
                                    passes.push(((index, position), (callee, first + i)));
                                }
                            }
                        }
                    }
                }
            }
        });
    }
    for found in [&mut marks, &mut objects] {
        loop {
            let before = found.len();
            for (from, to) in &passes {
                if found.contains(to) {
                    found.insert(*from);
                }
            }
            if found.len() == before {
                break;
            }
        }
    }
    for (index, position) in marks {
        env.infos[index].block_params.insert(position);
    }
    for (index, position) in objects {
        let info = &mut env.infos[index];
        if info.params.get(position).is_some_and(|p| info.vars[p].ty.is_none()) {
            info.object_params.insert(position);
        }
    }
}

/// Gives the untyped temporaries of a method the types that their assignments imply.
fn infer_locals(env: &mut Env, index: usize) {
    let info = &env.infos[index];
    let open: HashSet<Name> = info
        .vars
        .values()
        .filter(|v| !matches!(v.source, TypeSource::Declared(_) | TypeSource::Implicit))
        .filter(|v| !info.params.contains(&v.name))
        .map(|v| v.name.clone())
        .collect();
    if open.is_empty() {
        return;
    }
    let mut found: BTreeMap<Name, (Type, Span)> = BTreeMap::new();
    let mut abandoned: HashSet<Name> = HashSet::new();
    let mut signed: HashSet<Name> = HashSet::new();
    // Variables that others write through their address, and those that are assigned more than constants.
    let mut addressed: HashSet<Name> = HashSet::new();
    let mut computed: HashSet<Name> = HashSet::new();
    {
        let mut typer = Typer::new(env, info);
        let mut assignments: Vec<(Name, &Expr, Span)> = Vec::new();
        walk_exprs(&info.def.ast.body, &mut |expr| match &expr.kind {
            ExprKind::Assign(target, value) => assignments.push((target.name.clone(), value, expr.span)),
            ExprKind::Send(receiver, message) => {
                if let (ExprKind::Variable(name), "<" | "<=" | ">=" | ">") = (&receiver.kind, &*message.selector) {
                    let zero = matches!(&message.args[0].kind, ExprKind::Literal(Literal::Integer(n)) if n.sign() == num_bigint::Sign::NoSign);
                    if zero {
                        signed.insert(name.clone());
                    }
                }
                if let ("addressOf:" | "addressOf:put:", Some(ExprKind::Variable(name))) =
                    (&*message.selector, message.args.first().map(|a| &a.kind))
                {
                    addressed.insert(name.clone());
                }
                // A block with an argument for `ifNotNil:` assigns it.
                if let Some(Builtin::IfNil(_, Some(arm))) = env.builtin(&message.selector)
                    && let Some(ExprKind::Block(Block { args, .. })) = message.args.get(arm).map(|a| &a.kind)
                    && let [arg] = &args[..]
                {
                    assignments.push((arg.name.clone(), receiver, arg.span));
                }
            }
            _ => {}
        });
        for (name, value, span) in assignments {
            if !open.contains(&name) {
                continue;
            }
            if !typer.is_constant_or_truth(value) {
                computed.insert(name.clone());
            }
            let ty = typer.assigned_type(value);
            let Some(ty) = ty else {
                if is_call_of_known_method(env, value) {
                    abandoned.insert(name);
                }
                continue;
            };
            if !is_simple(&ty) {
                continue;
            }
            match found.get_mut(&name) {
                None => {
                    typer.local.insert(name.clone(), ty.clone());
                    found.insert(name, (ty, span));
                }
                Some((existing, _)) => {
                    let merged = merge(env, existing, &ty);
                    typer.local.insert(name.clone(), merged.clone());
                    *existing = merged;
                }
            }
        }
    }
    let fixed: Vec<(Name, Type, Span)> = found
        .into_iter()
        .filter(|(name, _)| !abandoned.contains(name))
        .map(|(name, (ty, span))| {
            let ty = match &ty {
                // What the type of a constant says is not enough for whoever writes there.
                Type::Int(_) if addressed.contains(&name) && !computed.contains(&name) => env.types.sq_int(),
                Type::Int(t) if signed.contains(&name) && !t.signed => env.types.with_sign(t, true),
                _ => ty,
            };
            (name, ty, span)
        })
        .collect();
    for (name, ty, span) in fixed {
        let var = env.infos[index].vars.get_mut(&name).expect("an open variable");
        var.ty = Some(ty);
        var.source = TypeSource::Inferred(span);
    }
}

fn is_call_of_known_method(env: &Env, value: &Expr) -> bool {
    match &value.kind {
        ExprKind::Send(_, message) => {
            env.builtin(&message.selector).is_none() && env.method(&message.selector).is_some()
        }
        _ => false,
    }
}

fn is_simple(ty: &Type) -> bool {
    matches!(ty, Type::Int(_) | Type::Bool | Type::F64 | Type::F32 | Type::Pointer(..) | Type::Function(_))
}

fn merge(env: &Env, existing: &Type, new: &Type) -> Type {
    if types::is_pointer(existing) || types::is_pointer(new) {
        // `void *` gives way; of other pointers the first one stays.
        return match (existing, new) {
            (Type::Pointer(to, _), Type::Pointer(..)) if **to == Type::Void => new.clone(),
            _ => existing.clone(),
        };
    }
    if types::is_integral(existing) && types::is_float(new) {
        return existing.clone();
    }
    env.promoted(existing, new).unwrap_or_else(|| existing.clone())
}

/// One type that a returned expression may have.
enum Returned {
    Known(Type, Span),
    /// An integer constant from 0 on: its sign is open.
    Natural,
}

/// The type of a method's result, when everything it depends on is known.
fn infer_return(env: &Env, index: usize, scan: &MethodScan) -> Option<(Type, TypeSource)> {
    let info = &env.infos[index];
    let values: Vec<&&Expr> = scan.returns.iter().filter(|e| !is_self(e) || info.self_struct.is_some()).collect();
    if values.is_empty() {
        return Some((info.implicit_ret.clone(), TypeSource::Implicit));
    }
    let typer = Typer::new(env, info);
    let mut found: Vec<(Type, Span)> = Vec::new();
    let mut naturals = false;
    for value in values {
        let mut parts = Vec::new();
        if !typer.returned_types(value, index, &mut parts) {
            return None;
        }
        for part in parts {
            match part {
                Returned::Natural => naturals = true,
                Returned::Known(ty, span) => {
                    let ty = harmonise(env, &ty);
                    if !found.iter().any(|(t, _)| *t == ty) {
                        found.push((ty, span));
                    }
                }
            }
        }
    }
    if env.is_plugin() && found.iter().any(|(t, _)| *t == Type::Void) {
        return Some((Type::Void, TypeSource::Inferred(scan.returns[0].span)));
    }
    let sq_int = env.types.sq_int();
    let usq_int = env.types.usq_int();
    if naturals && !found.iter().any(|(t, _)| *t == sq_int || *t == usq_int || !types::is_integral(t)) {
        found.push((sq_int, scan.returns[0].span));
    }
    // A signed type stands for its unsigned twin.
    let all: Vec<Type> = found.iter().map(|(t, _)| t.clone()).collect();
    found.retain(|(t, _)| match t {
        Type::Int(i) if !i.signed => !all.contains(&env.types.with_sign(i, true)),
        _ => true,
    });
    match &found[..] {
        [(ty, span)] => Some((decay(ty.clone()), TypeSource::Inferred(*span))),
        [] => None,
        // Words of different width or pointers mixed with words: the widest integer wins, else it stays open.
        several => {
            let mut merged = several[0].0.clone();
            for (ty, _) in &several[1..] {
                merged = env.types.usual(&merged, ty)?;
            }
            Some((merged, TypeSource::Inferred(several[0].1)))
        }
    }
}

/// Results narrower than a word are words.
fn harmonise(env: &Env, ty: &Type) -> Type {
    match ty {
        Type::Bool => env.types.sq_int(),
        Type::Int(IntType { bits, signed, spelling }) if *bits <= 32 || spelling.contains("long long") => {
            match (*bits < 64, *signed) {
                (true, true) => env.types.sq_int(),
                (true, false) => env.types.usq_int(),
                (false, true) => env.types.sq_long(),
                (false, false) => env.types.usq_long(),
            }
        }
        other => other.clone(),
    }
}

impl Env<'_> {
    pub(super) fn structs_with<'s>(&'s self, selector: &'s str) -> impl Iterator<Item = usize> + 's {
        let mut found: Vec<usize> =
            self.struct_methods.iter().filter(|((_, s), _)| &**s == selector).map(|(_, i)| *i).collect();
        found.sort_unstable();
        found.into_iter()
    }

    /// Promotion as inference makes it: like C's, but types at least as wide as `int` keep their name.
    fn promoted(&self, a: &Type, b: &Type) -> Option<Type> {
        if a == b { Some(a.clone()) } else { self.types.usual(a, b) }
    }
}

/// Types of expressions before lowering.
pub struct Typer<'e, 'a> {
    pub env: &'e Env<'a>,
    pub info: &'e MethodInfo<'a>,
    /// Types found in the running pass.
    pub local: HashMap<Name, Type>,
}

impl<'e, 'a> Typer<'e, 'a> {
    pub fn new(env: &'e Env<'a>, info: &'e MethodInfo<'a>) -> Self {
        Typer { env, info, local: HashMap::new() }
    }
}

impl Typer<'_, '_> {
    /// In our own dialect constants and truth values are words.
    fn assigned_type(&self, value: &Expr) -> Option<Type> {
        let ty = self.type_of(value)?;
        if self.env.classic() {
            return Some(ty);
        }
        match &ty {
            Type::Int(t) if t.bits <= 32 && t.signed && self.is_constant_or_truth(value) => {
                Some(self.env.types.sq_int())
            }
            Type::Bool => Some(self.env.types.sq_int()),
            _ => Some(ty),
        }
    }

    fn is_constant_or_truth(&self, value: &Expr) -> bool {
        match &value.kind {
            ExprKind::Literal(_) => true,
            ExprKind::Variable(n) => matches!(&**n, "nil" | "true" | "false"),
            ExprKind::Assign(_, value) => self.is_constant_or_truth(value),
            ExprKind::Send(receiver, message) => match self.env.builtin(&message.selector) {
                Some(
                    Builtin::Compare(_)
                    | Builtin::Between
                    | Builtin::AnyMask
                    | Builtin::AllMask
                    | Builtin::NoMask
                    | Builtin::IsNil
                    | Builtin::NotNil
                    | Builtin::Not
                    | Builtin::And
                    | Builtin::Or
                    | Builtin::IsIntegerObject
                    | Builtin::Hint(_)
                    | Builtin::Overflows(_)
                    | Builtin::CountZeros(_),
                ) => true,
                Some(Builtin::Arithmetic(_) | Builtin::ShiftLeft | Builtin::Negated | Builtin::Min | Builtin::Max) => {
                    self.is_constant_or_truth(receiver) && message.args.iter().all(|a| self.is_constant_or_truth(a))
                }
                Some(Builtin::If(..)) => message.args.iter().all(|a| match &a.kind {
                    ExprKind::Block(b) => match b.body.last().map(|s| &s.kind) {
                        Some(StatementKind::Expr(e)) => self.is_constant_or_truth(e),
                        _ => true,
                    },
                    _ => self.is_constant_or_truth(a),
                }),
                _ => false,
            },
            _ => false,
        }
    }

    pub fn type_of(&self, expr: &Expr) -> Option<Type> {
        let types = &self.env.types;
        match &expr.kind {
            ExprKind::Variable(name) => self.type_of_variable(name),
            ExprKind::Literal(literal) => match literal {
                Literal::Integer(n) => {
                    let small = n.to_i128()?;
                    Some(types.of_integer_literal(small))
                }
                Literal::Float(..) | Literal::Scaled(..) => Some(Type::F64),
                Literal::Character(_) => Some(types.int()),
                Literal::String(_) => {
                    Some(if self.env.classic() { types.char_pointer() } else { types.const_char_pointer() })
                }
                Literal::Nil | Literal::True | Literal::False => Some(types.int()),
                _ => None,
            },
            ExprKind::Assign(target, value) => self.type_of_variable(&target.name).or_else(|| self.type_of(value)),
            ExprKind::Send(receiver, message) => self.type_of_send(receiver, message),
            ExprKind::Cascade(receiver, messages) => self.type_of_send(receiver, messages.last()?),
            ExprKind::Block(block) => self.type_of_body(&block.body),
            ExprKind::Brace(_) => None,
        }
    }

    fn type_of_body(&self, body: &[Statement]) -> Option<Type> {
        match &body.last()?.kind {
            StatementKind::Expr(e) | StatementKind::Return(e) => self.type_of(e),
        }
    }

    fn type_of_variable(&self, name: &Name) -> Option<Type> {
        let env = self.env;
        match &**name {
            "nil" | "true" | "false" => return Some(env.types.int()),
            "self" => {
                let id = self.info.self_struct?;
                return Some(Type::Pointer(Box::new(Type::Struct(id)), false));
            }
            _ => {}
        }
        if let Some(ty) = self.local.get(name) {
            return Some(ty.clone());
        }
        if let Some(var) = self.info.vars.get(name) {
            if var.ty.is_none() {
                let position = self.info.params.iter().position(|p| p == name);
                let is_word = position.is_some_and(|p| !self.info.block_params.contains(&p));
                return is_word.then(|| env.types.sq_int());
            }
            return var.ty.clone();
        }
        if let Some(id) = self.info.self_struct
            && let Some(field) = env.field(id, name)
        {
            return Some(env.structs[id.index()].fields[field as usize].ty.clone());
        }
        if let Some(place) = env.globals.get(name) {
            return Some(env.global_variable(*place).ty.clone());
        }
        match env.known_constant(name)? {
            Known::Int(_) | Known::Header => Some(env.types.sq_int()),
            Known::Float(_) => Some(Type::F64),
            Known::Bool(_) | Known::Nil => Some(env.types.int()),
            Known::String(_) => Some(env.types.const_char_pointer()),
            _ => None,
        }
    }

    /// The struct that a receiver is or points to.
    fn struct_of(&self, receiver: &Expr) -> Option<StructId> {
        match self.type_of(receiver)? {
            Type::Struct(id) => Some(id),
            Type::Pointer(to, _) => match *to {
                Type::Struct(id) => Some(id),
                _ => None,
            },
            _ => None,
        }
    }

    fn type_of_send(&self, receiver: &Expr, message: &Message) -> Option<Type> {
        let env = self.env;
        let selector = &*message.selector;
        let is_proxy = matches!(&receiver.kind, ExprKind::Variable(n) if &**n == "interpreterProxy");
        if is_proxy && env.is_plugin() {
            let builtin = env.builtin(selector).filter(|b| b.is_kernel());
            if builtin.is_none() {
                let test = super::coercion::is_integer_test(selector).then(|| env.types.int());
                return env.proxy.get(selector).map(|f| f.signature.ret.clone()).or(test);
            }
        }
        if matches!(&receiver.kind, ExprKind::Variable(n) if &**n == "super") {
            return env.super_info(&self.info.def.class, &message.selector).and_then(|i| env.infos[i].ret.clone());
        }
        if let Some(ty) = super::smart::type_of(env, self.info.smart.as_ref(), message) {
            return Some(ty);
        }
        if let Some(builtin) = env.builtin(selector) {
            return self.type_of_builtin(builtin, receiver, message);
        }
        if message.args.len() <= 1
            && let Some(id) = self.struct_of(receiver)
        {
            if let Some(field) = env.field(id, selector.trim_end_matches(':')) {
                return Some(env.structs[id.index()].fields[field as usize].ty.clone());
            }
            if let Some(index) = env.struct_methods.get(&(id, message.selector.clone())) {
                return env.infos[*index].ret.clone();
            }
        }
        if let Some(id) = self.struct_of(receiver)
            && let Some(index) = env.struct_methods.get(&(id, message.selector.clone()))
        {
            return env.infos[*index].ret.clone();
        }
        if let Some(index) = env.method_sent(&self.info.def.class, receiver, &message.selector) {
            if let Some(place) = env.aggregate_getter(index) {
                return Some(env.global_variable(place).ty.clone());
            }
            return env.infos[index].ret.clone();
        }
        if let Some(declared) = env.declared.get(selector) {
            return Some(declared.signature.ret.clone());
        }
        if let Some(index) = env.structs_with(selector).next() {
            return env.infos[index].ret.clone();
        }
        // A variable that points to a function is called by its name.
        match self.type_of_variable(&env.function_name(selector)) {
            Some(Type::Function(signature)) if env.classic() => Some(signature.ret),
            _ => None,
        }
    }

    fn type_of_builtin(&self, builtin: Builtin, receiver: &Expr, message: &Message) -> Option<Type> {
        let types = &self.env.types;
        let arg = message.args.first();
        match builtin {
            Builtin::Arithmetic(op) => self.type_of_arithmetic(op, receiver, arg?),
            Builtin::BitClear => self.type_of_arithmetic(BinaryOp::And, receiver, arg?),
            Builtin::Compare(_)
            | Builtin::AnyMask
            | Builtin::AllMask
            | Builtin::NoMask
            | Builtin::IsNil
            | Builtin::NotNil
            | Builtin::Not
            | Builtin::Between
            | Builtin::IsIntegerObject
            | Builtin::Hint(_)
            | Builtin::Overflows(_)
            | Builtin::CountZeros(_) => Some(types.int()),
            Builtin::And | Builtin::Or => Some(types.sq_int()),
            Builtin::Negated | Builtin::BitInvert64 => self.env.types.usual(&self.type_of(receiver)?, &types.int()),
            Builtin::Abs | Builtin::TruncateTo | Builtin::Step(_) | Builtin::Halt => self.type_of(receiver),
            Builtin::Min | Builtin::Max => self.env.promoted(&self.type_of(receiver)?, &self.type_of(arg?)?),
            Builtin::Rounded | Builtin::Power(false) | Builtin::Math(_) | Builtin::Ldexp | Builtin::FloatFromBits => {
                Some(Type::F64)
            }
            Builtin::Power(true) | Builtin::IntegerValueOf | Builtin::IntegerObjectOf | Builtin::OopForPointer => {
                Some(types.sq_int())
            }
            Builtin::FloatBits => Some(types.usq_long()),
            Builtin::BitInvert32 | Builtin::ByteSwap(32) | Builtin::ByteSwapIfBigEndian(32) => {
                Some(types.unsigned_int())
            }
            Builtin::ByteSwap(_) | Builtin::ByteSwapIfBigEndian(_) => types.integer("unsigned long long"),
            Builtin::ShiftLeft | Builtin::ShiftRight | Builtin::ShiftRightArithmetic => {
                let ty = self.type_of(receiver)?;
                // In our own dialect a shift widens to the word, as it does when it is lowered.
                match &ty {
                    Type::Int(t) if !self.env.classic() && t.bits < types.word_bits() => {
                        Some(if t.signed { types.sq_int() } else { types.usq_int() })
                    }
                    _ => Some(ty),
                }
            }
            Builtin::BitShift | Builtin::SignedBitShift => None,
            Builtin::WordConstant(..) => Some(types.sq_int()),
            Builtin::Cast(through) => types.parse(through.last()?).ok(),
            Builtin::Coerce => types.parse(&literal_text(message.args.get(1)?)?).ok(),
            // The field's translator does not know this one; what holds its result is a signed word.
            Builtin::Load(access) | Builtin::Store(access) if self.env.classic() && access.cell == "usqInt" => None,
            Builtin::Load(access) | Builtin::Store(access) => types.parse(access.value).ok(),
            Builtin::FetchInto(_) | Builtin::Assert | Builtin::Deny | Builtin::Nothing => Some(Type::Void),
            Builtin::PointerForOop => Some(types.char_pointer()),
            Builtin::At | Builtin::AtPut => match self.type_of(receiver)? {
                Type::Pointer(to, _) | Type::Array(to, _) => Some(*to),
                _ => Some(types.sq_int()),
            },
            Builtin::AddressOf => self.type_of(arg?).map(|t| Type::Pointer(Box::new(t), false)),
            Builtin::SizeOf => types.integer("usqIntptr_t"),
            Builtin::StringLength => Some(types.usq_int()),
            Builtin::Memory(crate::ir::Intrinsic::MemCompare) => Some(types.int()),
            Builtin::Memory(_) => Some(types.void_pointer()),
            Builtin::If(yes, no) => self.type_of_arms(message, yes, no),
            Builtin::IfNil(nil_arm, other) => match (nil_arm, other) {
                (Some(_), None) => self.type_of(receiver),
                _ => self.type_of_arms(message, nil_arm, other),
            },
            Builtin::CaseOf => self.type_of_cases(arg?),
            Builtin::CppIf => self.type_of_arms(message, Some(1), (message.args.len() > 2).then_some(2)),
            Builtin::CCode => match &arg?.kind {
                ExprKind::Block(block) => self.type_of_body(&block.body),
                _ => None,
            },
            Builtin::Perform => match arg.map(|a| self.type_of(a)) {
                Some(Some(Type::Function(signature))) => Some(signature.ret),
                _ => match arg.map(|a| &a.kind) {
                    Some(ExprKind::Literal(Literal::Symbol(s))) => {
                        self.env.method(s).and_then(|i| self.env.infos[i].ret.clone())
                    }
                    _ => None,
                },
            },
            Builtin::Value => match &receiver.kind {
                ExprKind::Block(block) => self.type_of_body(&block.body),
                _ => None,
            },
            Builtin::RemapOop => match message.args.get(1).map(|a| &a.kind) {
                Some(ExprKind::Block(block)) => self.type_of_body(&block.body),
                _ => None,
            },
            _ => None,
        }
    }

    fn type_of_arithmetic(&self, op: BinaryOp, receiver: &Expr, arg: &Expr) -> Option<Type> {
        let left = self.type_of(receiver);
        let right = self.type_of(arg);
        let pointer = |t: &Option<Type>| t.as_ref().is_some_and(types::is_pointer);
        if pointer(&left) || pointer(&right) {
            let (left, right) = (left?, right?);
            return match (types::is_pointer(&left), types::is_pointer(&right)) {
                (true, true) if op == BinaryOp::Subtract => Some(self.env.types.sq_int()),
                (true, true) => None,
                (true, false) => Some(decay(left)),
                _ => Some(decay(right)),
            };
        }
        let ty = self.env.promoted(&left?, &right?)?;
        let is_constant = matches!(&arg.kind, ExprKind::Literal(Literal::Integer(_)))
            || matches!(&arg.kind, ExprKind::Variable(n) if !self.info.vars.contains_key(n) && matches!(self.env.known_constant(n), Some(Known::Int(_))));
        match &ty {
            Type::Int(t) if op == BinaryOp::Subtract && !t.signed && !is_constant => {
                Some(self.env.types.with_sign(t, true))
            }
            _ => Some(ty),
        }
    }

    fn type_of_arms(&self, message: &Message, a: Option<usize>, b: Option<usize>) -> Option<Type> {
        let arm = |i: Option<usize>| message.args.get(i?).and_then(|e| self.type_of(e));
        match (arm(a), arm(b)) {
            (Some(x), Some(y)) if types::is_arithmetic(&x) && types::is_arithmetic(&y) => self.env.promoted(&x, &y),
            (x, y) => x.or(y),
        }
    }

    pub fn type_of_cases(&self, brace: &Expr) -> Option<Type> {
        let ExprKind::Brace(arms) = &brace.kind else { return None };
        let mut common: Option<Type> = None;
        for arm in arms {
            let ExprKind::Send(_, message) = &arm.kind else { return None };
            let ty = self.type_of(message.args.first()?)?;
            common = match common {
                None => Some(ty),
                Some(t) => Some(self.env.promoted(&t, &ty)?),
            };
        }
        common
    }

    /// Collects the types a returned expression may have; false: something it depends on is not known yet.
    fn returned_types(&self, expr: &Expr, index: usize, found: &mut Vec<Returned>) -> bool {
        match &expr.kind {
            ExprKind::Assign(target, _) => match self.type_of_variable(&target.name) {
                Some(ty) => found.push(Returned::Known(ty, expr.span)),
                None => return false,
            },
            ExprKind::Literal(Literal::Integer(n)) if !n.is_negative() => found.push(Returned::Natural),
            ExprKind::Variable(name) if matches!(&**name, "nil" | "true" | "false") => found.push(Returned::Natural),
            ExprKind::Send(receiver, message) => {
                let builtin = self.env.builtin(&message.selector);
                match builtin {
                    Some(Builtin::If(yes, no) | Builtin::IfNil(yes, no)) => {
                        for arm in [yes, no].into_iter().flatten() {
                            if !self.returned_arm(message.args.get(arm), index, found) {
                                return false;
                            }
                        }
                        if matches!(builtin, Some(Builtin::IfNil(Some(_), None))) {
                            return self.returned_types(receiver, index, found);
                        }
                        return true;
                    }
                    Some(Builtin::CaseOf) => {
                        if let Some(ExprKind::Brace(arms)) = message.args.first().map(|a| &a.kind) {
                            for arm in arms {
                                let ExprKind::Send(_, association) = &arm.kind else { continue };
                                if !self.returned_arm(association.args.first(), index, found) {
                                    return false;
                                }
                            }
                            return self.returned_arm(message.args.get(1), index, found);
                        }
                    }
                    Some(Builtin::And | Builtin::Or) => {
                        found.push(Returned::Known(self.env.types.sq_int(), expr.span));
                        return true;
                    }
                    _ => {}
                }
                match self.type_of_send(receiver, message) {
                    Some(ty) => found.push(Returned::Known(ty, expr.span)),
                    None => {
                        let callee = self.env.method(&message.selector).filter(|_| builtin.is_none());
                        return match callee {
                            // A recursive call says nothing; the other returns do.
                            Some(callee) => callee == index,
                            None => {
                                found.push(Returned::Known(self.env.types.sq_int(), expr.span));
                                true
                            }
                        };
                    }
                }
            }
            ExprKind::Variable(name) => match self.type_of_variable(name) {
                Some(ty) => found.push(Returned::Known(ty, expr.span)),
                // A temporary whose type may still be found. In our own dialect such a result is a word.
                None if self.env.classic() && self.info.vars.contains_key(name) => return false,
                None => found.push(Returned::Known(self.env.types.sq_int(), expr.span)),
            },
            ExprKind::Cascade(..) => {
                let ty = self.type_of(expr).unwrap_or_else(|| self.env.types.sq_int());
                found.push(Returned::Known(ty, expr.span));
            }
            _ => match self.type_of(expr) {
                Some(ty) => found.push(Returned::Known(ty, expr.span)),
                None => found.push(Returned::Known(self.env.types.sq_int(), expr.span)),
            },
        }
        true
    }

    fn returned_arm(&self, arm: Option<&Expr>, index: usize, found: &mut Vec<Returned>) -> bool {
        let Some(arm) = arm else { return true };
        match &arm.kind {
            ExprKind::Block(block) => match block.body.last().map(|s| &s.kind) {
                Some(StatementKind::Expr(e)) => self.returned_types(e, index, found),
                _ => true,
            },
            _ => self.returned_types(arm, index, found),
        }
    }
}

fn decay(ty: Type) -> Type {
    match ty {
        Type::Array(of, _) => Type::Pointer(of, false),
        other => other,
    }
}

/// The text of a symbol or string literal.
pub fn literal_text(expr: &Expr) -> Option<Name> {
    match &expr.kind {
        ExprKind::Literal(Literal::Symbol(s) | Literal::String(s)) => Some(s.clone()),
        ExprKind::Variable(name) => Some(name.clone()),
        _ => None,
    }
}
