//! Random well-formed units: integer arithmetic of all widths, and structured control flow that always ends.
//!
//! *In*: a seed. *Out*: a unit whose exported functions all have the same parameters, and argument tuples for them.

use crate::common::Value;
use slang::ir::*;

/// Not a good generator, but a small one that gives the same numbers everywhere.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    pub fn below(&mut self, n: u64) -> u64 {
        (self.next() >> 33) % n
    }

    fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len() as u64) as usize]
    }

    /// Small numbers, bounds of types and their neighbours, anything.
    fn number(&mut self, t: &IntType) -> i128 {
        let raw: i128 = match self.below(6) {
            0..=2 => i128::from(self.below(70)) - 5,
            3 => t.max() - i128::from(self.below(3)),
            4 => t.min() + i128::from(self.below(3)),
            _ => i128::from(self.next() as i64) >> self.below(50),
        };
        let low = raw & ((1i128 << t.bits) - 1);
        if t.signed && low > t.max() { low - (1i128 << t.bits) } else { low }
    }
}

pub fn types() -> Vec<Type> {
    vec![
        Type::word(64, true),
        Type::word(64, false),
        Type::int(32, true, "int"),
        Type::int(32, false, "unsigned int"),
        Type::int(16, true, "short"),
        Type::int(16, false, "unsigned short"),
        Type::int(8, true, "signed char"),
        Type::int(8, false, "unsigned char"),
        Type::int(64, false, "usqLong"),
        Type::int(64, true, "sqLong"),
    ]
}

const COUNTERS: u32 = 4;

/// A unit of `count` functions `f0`, `f1` ...
pub fn unit(random: &mut Random, count: usize) -> Unit {
    let mut unit = read::unit("unit random vm 64").expect("the head of a unit");
    let types = types();
    for (name, value) in [("Three", 3), ("Mask", 0xFF), ("Negative", -9), ("Large", i128::from(i64::MAX) - 1)] {
        unit.constants.push(Constant { name: name.into(), ty: types[0].clone(), value: ConstantValue::Int(value) });
    }
    for i in 0..count {
        let f = Body::new(random, &unit).function(i);
        unit.functions.push(f);
    }
    unit
}

pub fn arguments(random: &mut Random, f: &Function) -> Vec<Value> {
    f.parameters()
        .iter()
        .map(|p| match &p.ty {
            Type::Int(t) => Value::Int(random.number(t)),
            _ => Value::Bool(random.below(2) == 1),
        })
        .collect()
}

struct Body<'r, 'u> {
    random: &'r mut Random,
    unit: &'u Unit,
    types: Vec<Type>,
    locals: Vec<Local>,
    params: u32,
    next_label: u32,
    /// Enclosing labels and whether they can be continued.
    labels: Vec<(Label, bool)>,
    /// Loops around: each has a counter of its own.
    loops: u32,
}

fn stmt(kind: StmtKind) -> Stmt {
    Stmt { kind, location: None }
}

fn read(id: u32, ty: &Type) -> Expr {
    Expr { kind: ExprKind::Read(Place::Local(LocalId(id))), ty: ty.clone() }
}

fn int(i: i128, ty: &Type) -> Expr {
    Expr { kind: ExprKind::Int(i), ty: ty.clone() }
}

fn binary(op: BinaryOp, a: Expr, b: Expr) -> Expr {
    let ty = if op.is_comparison() { Type::Bool } else { a.ty.clone() };
    Expr { kind: ExprKind::Binary(op, Box::new(a), Box::new(b)), ty }
}

impl<'r, 'u> Body<'r, 'u> {
    fn new(random: &'r mut Random, unit: &'u Unit) -> Self {
        let types = types();
        let mut locals: Vec<Local> = Vec::new();
        let mut local = |name: String, ty: &Type, init| {
            locals.push(Local {
                name: name.as_str().into(),
                ty: ty.clone(),
                init,
                is_static: false,
                is_volatile: false,
            });
        };
        for (i, ty) in types.iter().enumerate() {
            local(format!("a{i}"), ty, None);
        }
        local("flag".into(), &Type::Bool, None);
        for (i, ty) in types.iter().enumerate() {
            local(format!("x{i}"), ty, Some(Init::Int(i as i128)));
        }
        for i in 0..COUNTERS {
            local(format!("k{i}"), &Type::int32(), Some(Init::Int(0)));
        }
        let params = types.len() as u32 + 1;
        Body { random, unit, types, locals, params, next_label: 0, labels: Vec::new(), loops: 0 }
    }

    fn function(mut self, number: usize) -> Function {
        let ret = self.random.pick(&self.types).clone();
        let mut body = self.stmts(3, 4);
        let result = self.expr(&ret, 4);
        body.push(stmt(StmtKind::Return(Some(result))));
        let name = format!("f{number}");
        Function {
            name: name.as_str().into(),
            class: "Random".into(),
            selector: name.as_str().into(),
            comment: None,
            params: self.params,
            locals: self.locals,
            ret,
            body,
            linkage: Linkage::Exported,
            inline: Inline::Auto,
            takes_vm: false,
            guard: Vec::new(),
            accessor_depth: None,
            location: None,
        }
    }

    fn label(&mut self) -> Label {
        self.next_label += 1;
        Label(self.next_label)
    }

    // ---- statements

    fn stmts(&mut self, depth: u32, most: u64) -> Vec<Stmt> {
        let n = self.random.below(most) + 1;
        let mut out = Vec::new();
        for _ in 0..n {
            self.stmt(depth, &mut out);
        }
        out
    }

    fn inside(&mut self, label: Label, can_continue: bool, depth: u32) -> Vec<Stmt> {
        self.labels.push((label, can_continue));
        let body = self.stmts(depth, 4);
        self.labels.pop();
        body
    }

    fn counter(&mut self) -> Option<LocalId> {
        (self.loops < COUNTERS).then(|| {
            self.loops += 1;
            LocalId(self.params + self.types.len() as u32 + self.loops - 1)
        })
    }

    fn stmt(&mut self, depth: u32, out: &mut Vec<Stmt>) {
        let choice = if depth == 0 { self.random.below(5) } else { self.random.below(13) };
        match choice {
            0..=3 => out.push(self.assignment()),
            4 => {
                let leave = self.leave();
                let condition = self.condition(2);
                out.push(stmt(StmtKind::If { condition, then: vec![leave], otherwise: Vec::new() }));
            }
            5 | 6 => {
                let condition = self.condition(3);
                let then = self.stmts(depth - 1, 3);
                let otherwise = if self.random.below(2) == 0 { Vec::new() } else { self.stmts(depth - 1, 3) };
                out.push(stmt(StmtKind::If { condition, then, otherwise }));
            }
            7 => {
                let label = self.label();
                let body = self.inside(label, false, depth - 1);
                out.push(stmt(StmtKind::Block { label, body }));
            }
            8 | 9 => {
                let (value, bits) = self.selector();
                let mut cases = Vec::new();
                for i in 0..self.random.below(4) as i128 {
                    let to = if i % 2 == 0 { i * 2 } else { i * 2 + 1 };
                    let body = self.stmts(depth - 1, 2);
                    cases.push(Case { labels: vec![(i * 2, to.min(bits))], names: Vec::new(), comment: None, body });
                }
                let default = if self.random.below(3) == 0 { Vec::new() } else { self.stmts(depth - 1, 2) };
                out.push(stmt(StmtKind::Switch { value, cases, default }));
            }
            10 => self.while_loop(depth, out),
            11 => self.do_loop(depth, out),
            _ => self.dispatch(depth, out),
        }
    }

    fn leave(&mut self) -> Stmt {
        let loops: Vec<Label> = self.labels.iter().filter(|l| l.1).map(|l| l.0).collect();
        let kind = match self.random.below(3) {
            0 if !loops.is_empty() => StmtKind::Continue(*self.random.pick(&loops)),
            1 | 2 if !self.labels.is_empty() => {
                let labels = self.labels.clone();
                StmtKind::Break(self.random.pick(&labels).0)
            }
            _ => return self.assignment(),
        };
        stmt(kind)
    }

    fn assignment(&mut self) -> Stmt {
        let i = self.random.below(self.types.len() as u64) as usize;
        let ty = self.types[i].clone();
        // Parameters are variables too.
        let id = if self.random.below(5) == 0 { i as u32 } else { self.params + i as u32 };
        let value = match self.random.below(3) {
            0 => {
                let op = *self.random.pick(&[BinaryOp::Add, BinaryOp::Subtract, BinaryOp::Multiply, BinaryOp::Xor]);
                let other = self.expr(&ty, 2);
                binary(op, read(id, &ty), other)
            }
            _ => self.expr(&ty, 3),
        };
        stmt(StmtKind::Assign(Place::Local(LocalId(id)), value))
    }

    fn increment(&self, k: LocalId) -> Stmt {
        let ty = Type::int32();
        let sum = binary(BinaryOp::Add, read(k.0, &ty), int(1, &ty));
        stmt(StmtKind::Assign(Place::Local(k), sum))
    }

    fn reset(&self, k: LocalId) -> Stmt {
        stmt(StmtKind::Assign(Place::Local(k), int(0, &Type::int32())))
    }

    fn below_limit(&mut self, k: LocalId) -> Expr {
        let limit = self.random.below(4) as i128 + 1;
        binary(BinaryOp::Less, read(k.0, &Type::int32()), int(limit, &Type::int32()))
    }

    fn while_loop(&mut self, depth: u32, out: &mut Vec<Stmt>) {
        let Some(k) = self.counter() else { return };
        out.push(self.reset(k));
        let label = self.label();
        let mut condition = self.below_limit(k);
        let mut step = vec![self.increment(k)];
        let body = self.inside(label, true, depth - 1);
        match self.random.below(4) {
            // A step that is no single expression.
            0 => {
                let condition = self.condition(1);
                let then = vec![self.assignment()];
                step.push(stmt(StmtKind::If { condition, then, otherwise: Vec::new() }));
            }
            // Endless but for a break at its start.
            1 => {
                let end = Expr { kind: ExprKind::Unary(UnaryOp::Not, Box::new(condition)), ty: Type::Bool };
                condition = int(1, &Type::Bool);
                let mut whole = vec![stmt(StmtKind::If {
                    condition: end,
                    then: vec![stmt(StmtKind::Break(label))],
                    otherwise: Vec::new(),
                })];
                whole.extend(body);
                out.push(stmt(StmtKind::While { label, condition, body: whole, step }));
                self.loops -= 1;
                return;
            }
            _ => {}
        }
        out.push(stmt(StmtKind::While { label, condition, body, step }));
        self.loops -= 1;
    }

    fn do_loop(&mut self, depth: u32, out: &mut Vec<Stmt>) {
        let Some(k) = self.counter() else { return };
        out.push(self.reset(k));
        let label = self.label();
        let condition = self.below_limit(k);
        let mut body = vec![self.increment(k)];
        body.extend(self.inside(label, true, depth - 1));
        out.push(stmt(StmtKind::DoWhile { label, body, condition }));
        self.loops -= 1;
    }

    fn dispatch(&mut self, depth: u32, out: &mut Vec<Stmt>) {
        if self.loops + 2 > COUNTERS {
            return;
        }
        let (Some(k), Some(opcode)) = (self.counter(), self.counter()) else { return };
        out.push(self.reset(k));
        let label = self.label();
        let end = Expr { kind: ExprKind::Unary(UnaryOp::Not, Box::new(self.below_limit(k))), ty: Type::Bool };
        let choice = self.expr(&Type::int32(), 2);
        let choice = binary(BinaryOp::And, choice, int(3, &Type::int32()));
        let fetch = vec![
            stmt(StmtKind::If { condition: end, then: vec![stmt(StmtKind::Break(label))], otherwise: Vec::new() }),
            self.increment(k),
            stmt(StmtKind::Assign(Place::Local(opcode), choice)),
        ];
        let labels = [vec![(0, 0), (3, 3)], vec![(1, 1)], vec![(2, 2)]];
        let cases = labels
            .into_iter()
            .map(|labels| {
                let body = self.inside(label, true, depth - 1);
                Case { labels, names: Vec::new(), comment: None, body }
            })
            .collect();
        out.push(stmt(StmtKind::Dispatch { label, fetch, opcode, cases }));
        self.loops -= 2;
    }

    /// A value of a few bits, and its largest.
    fn selector(&mut self) -> (Expr, i128) {
        let ty = self.random.pick(&self.types).clone();
        let value = self.expr(&ty, 2);
        (binary(BinaryOp::And, value, int(7, &ty)), 7)
    }

    // ---- expressions

    fn condition(&mut self, depth: u32) -> Expr {
        use BinaryOp::*;
        let logical = |kind| Expr { kind, ty: Type::Bool };
        match self.random.below(if depth == 0 { 3 } else { 7 }) {
            0 => read(self.params - 1, &Type::Bool),
            3 => {
                let (a, b) = (Box::new(self.condition(depth - 1)), Box::new(self.condition(depth - 1)));
                logical(ExprKind::LogicalAnd(a, b))
            }
            4 => {
                let (a, b) = (Box::new(self.condition(depth - 1)), Box::new(self.condition(depth - 1)));
                logical(ExprKind::LogicalOr(a, b))
            }
            5 => logical(ExprKind::Unary(UnaryOp::Not, Box::new(self.condition(depth - 1)))),
            _ => {
                let ty = self.random.pick(&self.types).clone();
                let op = *self.random.pick(&[Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual]);
                let (a, b) = (self.expr(&ty, depth), self.expr(&ty, depth.min(1)));
                binary(op, a, b)
            }
        }
    }

    fn leaf(&mut self, ty: &Type) -> Expr {
        let Type::Int(t) = ty else { return read(self.params - 1, ty) };
        let i = self.types.iter().position(|x| x == ty);
        match (self.random.below(5), i) {
            (0, _) | (_, None) => int(self.random.number(t), ty),
            (1, Some(0)) => {
                let id = self.random.below(self.unit.constants.len() as u64) as u32;
                Expr { kind: ExprKind::Constant(ConstantId(id)), ty: ty.clone() }
            }
            (2 | 3, Some(i)) => read(i as u32, ty),
            (_, Some(i)) => read(self.params + i as u32, ty),
        }
    }

    fn expr(&mut self, ty: &Type, depth: u32) -> Expr {
        use BinaryOp::*;
        let Type::Int(t) = ty else { return self.condition(depth) };
        if depth == 0 {
            return self.leaf(ty);
        }
        let of = |kind| Expr { kind, ty: ty.clone() };
        match self.random.below(16) {
            0 => self.leaf(ty),
            1..=5 => {
                let op = *self.random.pick(&[Add, Add, Subtract, Subtract, Multiply, And, Or, Xor]);
                let (a, b) = (self.expr(ty, depth - 1), self.expr(ty, depth - 1));
                binary(op, a, b)
            }
            6 => {
                // A divisor that is not zero: -1 comes up often.
                let divisor = match self.random.below(3) {
                    0 => int(if t.signed { -1 } else { 3 }, ty),
                    1 => int(7, ty),
                    _ => binary(Or, self.expr(ty, depth - 1), int(1, ty)),
                };
                let a = self.expr(ty, depth - 1);
                binary(if self.random.below(2) == 0 { Divide } else { Remainder }, a, divisor)
            }
            7 | 8 => {
                let width = i128::from(t.bits);
                let amount = match self.random.below(2) {
                    0 => int(self.random.below(t.bits.into()) as i128, &Type::int32()),
                    _ => {
                        let of = self.random.pick(&self.types).clone();
                        binary(And, self.expr(&of, depth - 1), int(width - 1, &of))
                    }
                };
                let a = self.expr(ty, depth - 1);
                binary(if self.random.below(2) == 0 { ShiftLeft } else { ShiftRight }, a, amount)
            }
            9 => of(ExprKind::Unary(UnaryOp::Negate, Box::new(self.expr(ty, depth - 1)))),
            10 => of(ExprKind::Unary(UnaryOp::Invert, Box::new(self.expr(ty, depth - 1)))),
            11 => {
                let c = Box::new(self.condition(depth - 1));
                let (a, b) = (Box::new(self.expr(ty, depth - 1)), Box::new(self.expr(ty, depth - 1)));
                of(ExprKind::Select(c, a, b))
            }
            12 => of(ExprKind::Convert(Box::new(self.condition(depth - 1)))),
            13 if t.signed && t.bits >= 32 => {
                let i = *self.random.pick(&[
                    Intrinsic::AddOverflows,
                    Intrinsic::SubtractOverflows,
                    Intrinsic::MultiplyOverflows,
                ]);
                let word = Type::word(64, true);
                let arguments = vec![self.expr(&word, depth - 1), self.expr(&word, depth - 1)];
                let overflows = Expr { kind: ExprKind::Intrinsic(i, arguments), ty: Type::Bool };
                of(ExprKind::Convert(Box::new(overflows)))
            }
            _ => {
                let from = self.random.pick(&self.types).clone();
                of(ExprKind::Convert(Box::new(self.expr(&from, depth - 1))))
            }
        }
    }
}
