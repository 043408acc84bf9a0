//! Statements, places and expressions of the text form.

use super::super::text::{BINARY, EXPRESSION_WORDS};
use super::super::typing::Typing;
use super::lex::Tok;
use super::*;

impl Reader {
    fn typing(&self) -> Typing<'_> {
        Typing::new(&self.unit, self.current.as_ref())
    }

    pub(super) fn function_body(&mut self) -> Read<()> {
        self.expect("{")?;
        loop {
            let word_at = |r: &Self, i, word: &str| matches!(r.peek_at(i), Tok::Word(w) if w == word);
            let is_static = self.is_word("static") && (word_at(self, 1, "var") || word_at(self, 1, "volatile"));
            let at = usize::from(is_static);
            let is_volatile = word_at(self, at, "volatile") && word_at(self, at + 1, "var");
            let at = at + usize::from(is_volatile);
            if !word_at(self, at, "var") || !matches!(self.peek_at(at + 1), Tok::Word(_) | Tok::Text(_)) {
                break;
            }
            self.at += at + 1;
            let name = self.name()?;
            self.expect(":")?;
            let ty = self.ty()?;
            let init = if self.accept("=") { Some(self.init()?) } else { None };
            self.expect(";")?;
            if let Some(f) = &mut self.current {
                f.locals.push(Local { name, ty, init, is_static, is_volatile });
            }
        }
        let body = self.stmts()?;
        if let Some(f) = &mut self.current {
            f.body = body;
        }
        Ok(())
    }

    /// Up to and including the closing brace.
    fn stmts(&mut self) -> Read<Vec<Stmt>> {
        let mut out = Vec::new();
        while !self.accept("}") {
            out.push(self.nested(Self::stmt)?);
        }
        Ok(out)
    }

    fn braced(&mut self) -> Read<Vec<Stmt>> {
        self.expect("{")?;
        self.stmts()
    }

    fn label(&mut self) -> Read<Label> {
        if let Tok::Word(w) = self.peek()
            && let Some(n) = w.strip_prefix('L').and_then(|d| d.parse().ok())
        {
            self.at += 1;
            return Ok(Label(n));
        }
        self.expected("a label (`L` and a number)")
    }

    fn stmt(&mut self) -> Read<Stmt> {
        let location = self.location()?;
        let kind = self.stmt_kind()?;
        Ok(Stmt { kind, location })
    }

    fn stmt_kind(&mut self) -> Read<StmtKind> {
        // A local named like a keyword is written with its number.
        let word = match self.peek() {
            Tok::Word(w) if *self.peek_at(1) != Tok::Mark("!") => w.clone(),
            _ => String::new(),
        };
        let start = self.at;
        self.at += usize::from(!word.is_empty());
        let kind = match word.as_str() {
            "do" => StmtKind::Eval(self.expr()?),
            "break" => StmtKind::Break(self.label()?),
            "continue" => StmtKind::Continue(self.label()?),
            "return" if self.is(";") => StmtKind::Return(None),
            "return" => StmtKind::Return(Some(self.expr()?)),
            "raw" => StmtKind::RawC(self.text()?),
            "comment" => StmtKind::Comment(self.text()?),
            "unreachable" => StmtKind::Unreachable,
            "if" => {
                let condition = self.expr()?;
                let (then, otherwise) = self.two_arms()?;
                return Ok(StmtKind::If { condition, then, otherwise });
            }
            "option" => {
                let condition = self.option_test()?;
                let (then, otherwise) = self.two_arms()?;
                return Ok(StmtKind::OptionIf { condition, then, otherwise });
            }
            "while" => {
                let label = self.label()?;
                let condition = self.expr()?;
                let body = self.braced()?;
                let step = if self.accept_word("step") { self.braced()? } else { Vec::new() };
                return Ok(StmtKind::While { label, condition, body, step });
            }
            "block" => {
                let label = self.label()?;
                return Ok(StmtKind::Block { label, body: self.braced()? });
            }
            "repeat" => {
                let label = self.label()?;
                let body = self.braced()?;
                self.expect_word("while")?;
                StmtKind::DoWhile { label, body, condition: self.expr()? }
            }
            "switch" => {
                let value = self.expr()?;
                self.expect("{")?;
                let cases = self.cases()?;
                let default = if self.accept_word("default") { self.braced()? } else { Vec::new() };
                self.expect("}")?;
                return Ok(StmtKind::Switch { value, cases, default });
            }
            "dispatch" => {
                let label = self.label()?;
                let opcode = LocalId(self.local_reference()?);
                self.expect("{")?;
                self.expect_word("fetch")?;
                let fetch = self.braced()?;
                let cases = self.cases()?;
                self.expect("}")?;
                return Ok(StmtKind::Dispatch { label, fetch, opcode, cases });
            }
            _ => {
                self.at = start;
                let place = self.place()?;
                self.expect("=")?;
                StmtKind::Assign(place, self.expr()?)
            }
        };
        self.expect(";")?;
        Ok(kind)
    }

    fn two_arms(&mut self) -> Read<(Vec<Stmt>, Vec<Stmt>)> {
        let then = self.braced()?;
        let otherwise = if self.accept_word("else") { self.braced()? } else { Vec::new() };
        Ok((then, otherwise))
    }

    fn cases(&mut self) -> Read<Vec<Case>> {
        let mut cases = Vec::new();
        while self.accept_word("case") {
            let mut labels = Vec::new();
            while !self.is("{") && !self.is_word("named") && !self.is_word("comment") {
                if !labels.is_empty() {
                    self.expect(",")?;
                }
                let from = self.int()?;
                let to = if self.accept("..") { self.int()? } else { from };
                labels.push((from, to));
            }
            let mut names = Vec::new();
            if self.accept_word("named") {
                loop {
                    self.expect("#")?;
                    names.push(ConstantId(self.constant_reference()?));
                    if !self.accept(",") {
                        break;
                    }
                }
            }
            let comment = if self.accept_word("comment") { Some(self.text()?) } else { None };
            let body = self.braced()?;
            cases.push(Case { labels, names, comment, body });
        }
        Ok(cases)
    }

    fn option_test(&mut self) -> Read<OptionTest> {
        self.nested(|r| {
            if r.accept("!") {
                return Ok(OptionTest::Not(Box::new(r.option_test()?)));
            }
            if r.accept("(") {
                let left = Box::new(r.option_test()?);
                let and = r.accept("&&");
                if !and {
                    r.expect("||")?;
                }
                let right = Box::new(r.option_test()?);
                r.expect(")")?;
                return Ok(if and { OptionTest::And(left, right) } else { OptionTest::Or(left, right) });
            }
            if r.is_word("defined") && *r.peek_at(1) == Tok::Mark("(") {
                r.at += 2;
                let name = r.name()?;
                r.expect(")")?;
                return Ok(OptionTest::Defined(name));
            }
            Ok(OptionTest::Name(r.name()?))
        })
    }

    // ---- names

    fn local_reference(&mut self) -> Read<u32> {
        let names: Vec<Name> =
            self.current.as_ref().map_or(Vec::new(), |f| f.locals.iter().map(|l| l.name.clone()).collect());
        self.reference("local", &names)
    }

    fn constant_reference(&mut self) -> Read<u32> {
        let names: Vec<Name> = self.unit.constants.iter().map(|c| c.name.clone()).collect();
        self.reference("constant", &names)
    }

    // ---- places

    fn place(&mut self) -> Read<Place> {
        self.nested(|r| {
            let base = if r.accept("$") {
                let names: Vec<Name> = r.unit.state.iter().map(|c| c.name.clone()).collect();
                Place::State(StateId(r.reference("state variable", &names)?))
            } else if r.accept("@") {
                let names: Vec<Name> = r.unit.statics.iter().map(|c| c.name.clone()).collect();
                Place::Static(StaticId(r.reference("static variable", &names)?))
            } else if r.is_word("deref") && *r.peek_at(1) == Tok::Mark("(") {
                r.at += 2;
                let pointer = r.expr()?;
                r.expect(")")?;
                Place::Deref(Box::new(pointer))
            } else {
                Place::Local(LocalId(r.local_reference()?))
            };
            r.place_rest(base)
        })
    }

    fn place_rest(&mut self, mut place: Place) -> Read<Place> {
        loop {
            if self.accept("[") {
                let index = self.expr()?;
                self.expect("]")?;
                place = Place::Index(Box::new(place), Box::new(index));
            } else if self.accept(".") {
                if self.accept("<") {
                    let id = StructId(self.small()?);
                    self.expect(",")?;
                    let field = self.small()?;
                    self.expect(">")?;
                    place = Place::Field(Box::new(place), id, field);
                    continue;
                }
                let Some(Type::Struct(id)) = self.typing().place(&place) else {
                    return self.error("only a structure has fields");
                };
                let names: Vec<Name> = match self.unit.structs.get(id.index()) {
                    Some(s) => s.fields.iter().map(|f| f.name.clone()).collect(),
                    None => Vec::new(),
                };
                let field = self.reference("field", &names)?;
                place = Place::Field(Box::new(place), id, field);
            } else {
                return Ok(place);
            }
        }
    }

    // ---- expressions

    pub(super) fn expr(&mut self) -> Read<Expr> {
        self.nested(|r| {
            let kind = r.bare()?;
            if r.accept(":") {
                let ty = r.ty()?;
                return Ok(Expr { kind, ty });
            }
            // `true` and `false` are the only integers of another type without a mark.
            if let ExprKind::Int(i) = kind
                && matches!(&r.tokens[r.at - 1].tok, Tok::Word(_))
            {
                return Ok(Expr { kind: ExprKind::Int(i), ty: Type::Bool });
            }
            match r.typing().default(&kind) {
                Some(ty) => Ok(Expr { kind, ty }),
                None => r.error("this expression needs its type: write `:` and the type behind it"),
            }
        })
    }

    fn boxed(&mut self) -> Read<Box<Expr>> {
        Ok(Box::new(self.expr()?))
    }

    fn bare(&mut self) -> Read<ExprKind> {
        if let Some(f) = self.float()? {
            return Ok(ExprKind::Float(f));
        }
        match self.peek().clone() {
            Tok::Int(_) | Tok::Mark("-") => Ok(ExprKind::Int(self.int()?)),
            Tok::Text(s) => {
                self.at += 1;
                Ok(ExprKind::String(s.into()))
            }
            Tok::Mark("(") => self.infix(),
            Tok::Mark("&") => {
                self.at += 1;
                Ok(ExprKind::AddressOf(self.place()?))
            }
            Tok::Mark("#") => {
                self.at += 1;
                Ok(ExprKind::Constant(ConstantId(self.constant_reference()?)))
            }
            Tok::Mark("%") => {
                self.at += 1;
                let name = self.name()?;
                let Some(intrinsic) = Intrinsic::named(&name) else {
                    return self.error(format!("no intrinsic is called `{name}`"));
                };
                self.expect("(")?;
                Ok(ExprKind::Intrinsic(intrinsic, self.separated(")", Self::expr)?))
            }
            Tok::Word(w) if EXPRESSION_WORDS.contains(&w.as_str()) && *self.peek_at(1) != Tok::Mark("!") => {
                if w == "deref" {
                    return Ok(ExprKind::Read(self.place()?));
                }
                self.at += 1;
                self.keyword(&w)
            }
            Tok::Word(_) => {
                let behind = if *self.peek_at(1) == Tok::Mark("!") { 3 } else { 1 };
                if *self.peek_at(behind) == Tok::Mark("(") {
                    let id = FunctionId(self.function_reference()?);
                    self.expect("(")?;
                    return Ok(ExprKind::Call(Callee::Function(id), self.separated(")", Self::expr)?));
                }
                Ok(ExprKind::Read(self.place()?))
            }
            Tok::Mark("$" | "@") => Ok(ExprKind::Read(self.place()?)),
            _ => self.expected("an expression"),
        }
    }

    /// `(a op b)`.
    fn infix(&mut self) -> Read<ExprKind> {
        self.expect("(")?;
        let left = self.boxed()?;
        let Tok::Mark(mark) = *self.peek() else { return self.expected("an operator") };
        self.at += 1;
        let right = self.boxed()?;
        self.expect(")")?;
        Ok(match mark {
            "&&" => ExprKind::LogicalAnd(left, right),
            "||" => ExprKind::LogicalOr(left, right),
            _ => match BINARY.iter().find(|(_, text)| *text == mark) {
                Some((op, _)) => ExprKind::Binary(*op, left, right),
                None => return self.error(format!("`{mark}` is not an operator")),
            },
        })
    }

    fn keyword(&mut self, word: &str) -> Read<ExprKind> {
        match word {
            "true" => return Ok(ExprKind::Int(1)),
            "false" => return Ok(ExprKind::Int(0)),
            "null" => return Ok(ExprKind::Null),
            "vm" => return Ok(ExprKind::Vm),
            "raw" => return Ok(ExprKind::RawC(self.text()?)),
            "fn" => return Ok(ExprKind::FunctionAddress(FunctionId(self.function_reference()?))),
            "extern" => {
                let id = ExternId(self.extern_reference()?);
                if self.accept("(") {
                    return Ok(ExprKind::Call(Callee::Extern(id), self.separated(")", Self::expr)?));
                }
                return Ok(ExprKind::ExternAddress(id));
            }
            _ => {}
        }
        self.expect("(")?;
        if word == "sizeof" {
            let ty = self.ty()?;
            self.expect(")")?;
            return Ok(ExprKind::SizeOf(ty));
        }
        if word == "offsetof" {
            self.expect_word("struct")?;
            let id = self.struct_reference()?;
            self.expect(",")?;
            let field = self.small()?;
            self.expect(")")?;
            return Ok(ExprKind::OffsetOf(id, field));
        }
        let first = self.boxed()?;
        let mut second = || -> Read<Box<Expr>> {
            self.expect(",")?;
            self.boxed()
        };
        let kind = match word {
            "neg" => ExprKind::Unary(UnaryOp::Negate, first),
            "inv" => ExprKind::Unary(UnaryOp::Invert, first),
            "not" => ExprKind::Unary(UnaryOp::Not, first),
            "load" => ExprKind::Load(first),
            "convert" => ExprKind::Convert(first),
            "store" => ExprKind::Store(first, second()?),
            "padd" => ExprKind::PointerAdd(first, second()?),
            "pdiff" => ExprKind::PointerDifference(first, second()?),
            "select" => {
                let then = second()?;
                ExprKind::Select(first, then, second()?)
            }
            "call" => {
                let mut arguments = Vec::new();
                while self.accept(",") {
                    arguments.push(self.expr()?);
                }
                ExprKind::Call(Callee::Pointer(first), arguments)
            }
            _ => return self.expected("an expression"),
        };
        self.expect(")")?;
        Ok(kind)
    }
}
