//! Places and expressions: ids exist, operands have the types their operation takes, results have the type they must have.

use super::*;

impl<'a> Verifier<'a> {
    /// Checks the place and answers its type, if it has one.
    pub(super) fn place(&mut self, place: &Place) -> Option<Type> {
        match place {
            Place::Local(id) => {
                if self.function.is_none_or(|f| id.index() >= f.locals.len()) {
                    self.error(format!("local {} does not exist", id.0));
                }
            }
            Place::State(id) => {
                if id.index() >= self.unit.state.len() {
                    self.error(format!("state variable {} does not exist", id.0));
                } else if self.unit.kind == UnitKind::Vm
                    && !self.unit.global_state
                    && self.function.is_some_and(|f| !f.takes_vm)
                {
                    let name = self.unit.state[id.index()].name.clone();
                    self.error(format!("`{name}` is used by a function that does not take the virtual machine"));
                }
            }
            Place::Static(id) => {
                if id.index() >= self.unit.statics.len() {
                    self.error(format!("static variable {} does not exist", id.0));
                }
            }
            Place::Deref(pointer) => {
                self.expr(pointer);
                match &pointer.ty {
                    Type::Pointer(to, _) if !matches!(**to, Type::Void | Type::Opaque(_)) => {}
                    other => {
                        let shown = self.show(other);
                        self.error(format!("{shown} is dereferenced"));
                    }
                }
            }
            Place::Field(base, id, field) => {
                let base_type = self.place(base);
                match self.unit.structs.get(id.index()) {
                    None => self.error(format!("structure {} does not exist", id.0)),
                    Some(s) if *field as usize >= s.fields.len() => {
                        self.error(format!("`{}` has no field {field}", s.name))
                    }
                    Some(_) => {
                        if let Some(t) = base_type {
                            self.expect_same("the place whose field is taken", &t, &Type::Struct(*id));
                        }
                    }
                }
            }
            Place::Index(base, index) => {
                let base_type = self.place(base);
                self.expr(index);
                if !index.ty.is_int() {
                    let shown = self.show(&index.ty);
                    self.error(format!("the index is {shown}, expected an integer"));
                }
                if let Some(t) = base_type
                    && !matches!(t, Type::Array(..))
                {
                    let shown = self.show(&t);
                    self.error(format!("{shown} is indexed, expected an array"));
                }
            }
        }
        self.typing().place(place)
    }

    pub(super) fn expr(&mut self, e: &Expr) {
        self.operands(e);
        if let Some(expected) = self.typing().implied(&e.kind) {
            // The decay of an array to a pointer is a conversion; a pointer to an array may say it is one to the element.
            let decayed = match (&e.kind, &expected) {
                (ExprKind::AddressOf(_), Type::Pointer(to, _)) => match &**to {
                    Type::Array(element, _) => e.ty.same(&Type::Pointer(element.clone(), false)),
                    _ => false,
                },
                _ => false,
            };
            if !decayed {
                self.expect_same("the expression", &e.ty, &expected);
            }
        }
    }

    fn want(&mut self, what: &str, e: &Expr, expected: &str, test: impl Fn(&Type) -> bool) {
        if !test(&e.ty) {
            let message = format!("{what} is {}, expected {expected}", self.show(&e.ty));
            self.error(message);
        }
    }

    fn want_result(&mut self, e: &Expr, expected: &str, test: impl Fn(&Type) -> bool) {
        self.want("the result", e, expected, test);
    }

    fn operands(&mut self, e: &Expr) {
        match &e.kind {
            ExprKind::Int(i) => {
                if !self.int_fits(*i, &e.ty) {
                    let shown = self.show(&e.ty);
                    self.error(format!("the literal {i} is no {shown}"));
                }
            }
            ExprKind::Float(_) => self.want_result(e, "a float", Type::is_float),
            ExprKind::String(_) => self.want_result(e, "a pointer", Type::is_pointer),
            ExprKind::Null => {
                self.want_result(e, "a pointer", |t| t.is_pointer() || matches!(t, Type::Function(_)));
            }
            ExprKind::Constant(id) => {
                if id.index() >= self.unit.constants.len() {
                    self.error(format!("constant {} does not exist", id.0));
                }
            }
            ExprKind::Read(place) => {
                self.place(place);
            }
            ExprKind::AddressOf(place) => {
                self.place(place);
                if let Place::Field(_, id, field) = place
                    && let Some(s) = self.unit.structs.get(id.index())
                    && s.fields.get(*field as usize).is_some_and(|f| f.bit_width.is_some())
                {
                    self.error("the address of a bit field is taken");
                }
            }
            ExprKind::FunctionAddress(id) => {
                if id.index() >= self.unit.functions.len() {
                    self.error(format!("function {} does not exist", id.0));
                }
            }
            ExprKind::ExternAddress(id) => {
                if id.index() >= self.unit.externs.len() {
                    self.error(format!("external function {} does not exist", id.0));
                }
            }
            ExprKind::Unary(op, a) => {
                self.expr(a);
                match op {
                    UnaryOp::Negate => self.want("the operand", a, "a number", |t| t.is_int() || t.is_float()),
                    UnaryOp::Invert => self.want("the operand", a, "an integer", Type::is_int),
                    UnaryOp::Not => self.want("the operand", a, "bool", |t| *t == Type::Bool),
                }
            }
            ExprKind::Binary(op, a, b) => self.binary(*op, a, b),
            ExprKind::LogicalAnd(a, b) | ExprKind::LogicalOr(a, b) => {
                for side in [a, b] {
                    self.expr(side);
                    self.want("the operand", side, "bool", |t| *t == Type::Bool);
                }
            }
            ExprKind::Select(c, a, b) => {
                self.expr(c);
                self.want("the condition", c, "bool", |t| *t == Type::Bool);
                self.expr(a);
                self.expr(b);
                self.expect_same("the second choice", &b.ty, &a.ty);
            }
            ExprKind::Convert(a) => {
                self.expr(a);
                if !convertible(&a.ty, &e.ty) {
                    let message = format!("{} is not convertible to {}", self.show(&a.ty), self.show(&e.ty));
                    self.error(message);
                }
            }
            ExprKind::Load(a) => {
                self.expr(a);
                self.want("the address", a, "an integer or pointer", is_address);
                self.want_result(e, "a scalar", Type::is_scalar);
            }
            ExprKind::Store(a, value) => {
                self.expr(a);
                self.expr(value);
                self.want("the address", a, "an integer or pointer", is_address);
                self.want("the stored value", value, "a scalar", Type::is_scalar);
            }
            ExprKind::PointerAdd(p, n) => {
                self.expr(p);
                self.expr(n);
                self.want("the base", p, "a pointer to values", is_element_pointer);
                self.want("the offset", n, "an integer", Type::is_int);
            }
            ExprKind::PointerDifference(a, b) => {
                self.expr(a);
                self.expr(b);
                self.want("the left side", a, "a pointer to values", is_element_pointer);
                self.expect_same("the right side", &b.ty, &a.ty);
            }
            ExprKind::Call(callee, arguments) => self.call(callee, arguments),
            ExprKind::Intrinsic(i, arguments) => self.intrinsic(e, *i, arguments),
            ExprKind::SizeOf(ty) => {
                self.any_type(ty);
                self.want_result(e, "an integer", Type::is_int);
            }
            ExprKind::OffsetOf(id, field) => {
                if self.unit.structs.get(id.index()).is_none_or(|s| *field as usize >= s.fields.len()) {
                    self.error(format!("structure {} or its field {field} does not exist", id.0));
                }
                self.want_result(e, "an integer", Type::is_int);
            }
            ExprKind::Vm => {
                if self.function.is_some_and(|f| !f.takes_vm) {
                    self.error("the virtual machine is handed out by a function that does not take it");
                }
            }
            ExprKind::RawC(_) => self.any_type(&e.ty),
        }
    }

    fn binary(&mut self, op: BinaryOp, a: &Expr, b: &Expr) {
        use BinaryOp::*;
        self.expr(a);
        self.expr(b);
        if op.is_shift() {
            self.want("the shifted value", a, "an integer", Type::is_int);
            self.want("the shift amount", b, "an integer", Type::is_int);
            if let (ExprKind::Int(n), Type::Int(t)) = (&b.kind, &a.ty)
                && !(0..i128::from(t.bits)).contains(n)
            {
                self.error(format!("shift of {} bits by {n}", t.bits));
            }
            return;
        }
        self.expect_same("the right operand", &b.ty, &a.ty);
        let number = |t: &Type| t.is_int() || t.is_float();
        match op {
            Add | Subtract | Multiply | Divide => self.want("the operand", a, "a number", number),
            Remainder | And | Or | Xor => self.want("the operand", a, "an integer", Type::is_int),
            Equal | NotEqual => self.want("the operand", a, "a scalar", Type::is_scalar),
            _ => self.want("the operand", a, "a number or pointer", |t| number(t) || t.is_pointer()),
        }
    }

    fn call(&mut self, callee: &Callee, arguments: &[Expr]) {
        for a in arguments {
            self.expr(a);
        }
        if let Callee::Pointer(e) = callee {
            self.expr(e);
        }
        let Some(s) = self.typing().callee(callee) else {
            return match callee {
                Callee::Function(id) => self.error(format!("function {} does not exist", id.0)),
                Callee::Extern(id) => self.error(format!("external function {} does not exist", id.0)),
                Callee::Pointer(e) => self.want("what is called", e, "a function", |_| false),
            };
        };
        if s.takes_vm && self.function.is_some_and(|f| !f.takes_vm) {
            let name = self.callee_name(callee);
            self.error(format!("{name} takes the virtual machine, the caller has none"));
        }
        let too_many = arguments.len() > s.params.len() && !s.variadic;
        if too_many || arguments.len() < s.params.len() {
            let name = self.callee_name(callee);
            self.error(format!("{name} takes {} arguments, not {}", s.params.len(), arguments.len()));
        }
        for (i, (a, p)) in arguments.iter().zip(&s.params).enumerate() {
            if !a.ty.same(p) {
                let name = self.callee_name(callee);
                self.expect_same(&format!("argument {} of {name}", i + 1), &a.ty, p);
            }
        }
        for a in arguments.iter().skip(s.params.len()) {
            self.want("a variable argument", a, "a scalar", Type::is_scalar);
        }
    }

    fn callee_name(&self, callee: &Callee) -> String {
        match callee {
            Callee::Function(id) => self.unit.functions.get(id.index()).map(|f| format!("`{}`", f.name)),
            Callee::Extern(id) => self.unit.externs.get(id.index()).map(|e| format!("`{}`", e.name)),
            Callee::Pointer(_) => None,
        }
        .unwrap_or_else(|| "the function called".into())
    }

    fn intrinsic(&mut self, e: &Expr, intrinsic: Intrinsic, arguments: &[Expr]) {
        use Intrinsic::*;
        for a in arguments {
            self.expr(a);
        }
        type Test = fn(&Type) -> bool;
        let double: (&str, Test) = ("f64", |t| *t == Type::F64);
        let integer: (&str, Test) = ("an integer", Type::is_int);
        let long: (&str, Test) = ("a 64-bit integer", |t| matches!(t, Type::Int(i) if i.bits == 64));
        let word: (&str, Test) = ("a word", |t| matches!(t, Type::Int(i) if i.bits >= 32));
        let address: (&str, Test) = ("an integer or pointer", is_address);
        let flag: (&str, Test) = ("bool", |t| *t == Type::Bool);
        let expected: &[(&str, Test)] = match intrinsic {
            Sqrt | Sin | Cos | Atan | Exp | Log | Floor | Fabs | Round => &[double],
            Pow => &[double, double],
            Ldexp => &[double, integer],
            ByteSwap | Abs => &[integer],
            MemCopy | MemMove | MemCompare => &[address, address, integer],
            MemSet => &[address, integer, integer],
            StringLength => &[address],
            FloatBits => &[double],
            FloatFromBits | LeadingZeros | TrailingZeros => &[long],
            AddOverflows | SubtractOverflows | MultiplyOverflows => &[word, word],
            Likely | Unlikely | Assert => &[flag],
        };
        if expected.len() != arguments.len() {
            self.error(format!("{} takes {} arguments, not {}", intrinsic.name(), expected.len(), arguments.len()));
        }
        for (a, (text, test)) in arguments.iter().zip(expected) {
            self.want(&format!("an argument of {}", intrinsic.name()), a, text, test);
        }
        match intrinsic {
            ByteSwap => {
                let width = arguments.first().map(|a| a.ty.clone());
                self.want_result(e, "an integer of the argument's width", |t| match (t, &width) {
                    (Type::Int(r), Some(Type::Int(a))) => r.bits == a.bits && r.bits > 8,
                    _ => false,
                });
            }
            FloatBits => self.want_result(e, long.0, long.1),
            StringLength | LeadingZeros | TrailingZeros => self.want_result(e, integer.0, integer.1),
            MemCopy | MemMove | MemSet => {
                self.want_result(e, "void or a pointer", |t| *t == Type::Void || t.is_pointer());
            }
            _ => {}
        }
    }
}

fn is_address(t: &Type) -> bool {
    t.is_int() || t.is_pointer()
}

fn is_element_pointer(t: &Type) -> bool {
    matches!(t, Type::Pointer(to, _) if !matches!(**to, Type::Void | Type::Opaque(_)))
}

/// What [`ExprKind::Convert`] may do. To `Bool` nothing converts: that is a comparison.
fn convertible(from: &Type, to: &Type) -> bool {
    let address = |t: &Type| t.is_pointer() || matches!(t, Type::Function(_));
    let number = |t: &Type| t.is_int() || t.is_float();
    match to {
        Type::Int(_) => number(from) || *from == Type::Bool || address(from),
        Type::F32 | Type::F64 => number(from) || *from == Type::Bool,
        Type::Pointer(..) | Type::Function(_) => from.is_int() || address(from) || matches!(from, Type::Array(..)),
        Type::Struct(_) => from == to,
        _ => false,
    }
}
