//! The classes that SmartSyntax directives and conversions name: how an operand of that class is checked, loaded from the
//! stack, and converted between its C value and its object.
//!
//! *In*: the name of a class and an expression. *Out*: IR that calls the proxy. A class that is not known here is checked by its
//! name and stays an object.

use super::convert::binary_expr;
use super::function::Lowerer;
use super::smart::truth;
use super::types::TypeTable;
use crate::ir::{BinaryOp, Expr, ExprKind, Type};
use crate::source::Name;

/// Bytes from an object's address to its first field where the sources do not name it.
const HEADER_BYTES: i128 = 8;

#[derive(Clone, Debug, PartialEq)]
pub struct Coercion {
    pub class: Name,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Oop,
    SmallInteger,
    Integer,
    Large {
        positive: bool,
    },
    Unsigned,
    Float,
    Boolean,
    /// Fields as a C array of this element, checked with the proxy's selectors.
    Fields(&'static str, &'static [&'static str]),
    Other,
}

impl Coercion {
    pub fn new(class: &str) -> Self {
        let kind = match class {
            "Oop" => Kind::Oop,
            "SmallInteger" => Kind::SmallInteger,
            "Integer" => Kind::Integer,
            "LargePositiveInteger" => Kind::Large { positive: true },
            "LargeNegativeInteger" => Kind::Large { positive: false },
            "Unsigned" => Kind::Unsigned,
            "Float" => Kind::Float,
            "Boolean" => Kind::Boolean,
            "String" | "ByteArray" => Kind::Fields("char *", &["isBytes:"]),
            "WordArray" => Kind::Fields("unsigned *", &["isWords:"]),
            "IntegerArray" => Kind::Fields("int *", &["isWords:"]),
            "WordsOrBytes" => Kind::Fields("char *", &["isWordsOrBytes:"]),
            "Array" => Kind::Fields("sqInt *", &["isPointers:", "isIndexable:"]),
            _ => Kind::Other,
        };
        Coercion { class: Name::from(class), kind }
    }

    /// The C type of a variable that holds such an operand.
    pub fn ty(&self, types: &TypeTable) -> Type {
        let named = match self.kind {
            Kind::Float => return Type::F64,
            Kind::Unsigned => types.parse("usqIntptr_t"),
            Kind::Fields(text, _) => types.parse(text),
            _ => return types.sq_int(),
        };
        named.unwrap_or_else(|_| types.sq_int())
    }
}

/// The proxy's entry behind a unary selector.
pub fn unary(selector: &str) -> Option<&'static str> {
    Some(match selector {
        "asCInt" => "integerValueOf:",
        "asCUnsigned" => "positive32BitValueOf:",
        "asCBoolean" => "booleanValueOf:",
        "asCDouble" => "floatValueOf:",
        "asSmallIntegerObj" => "integerObjectOf:",
        "asPositiveIntegerObj" => "positive32BitIntegerFor:",
        "asFloatObj" => "floatObjectOf:",
        "class" => "fetchClassOf:",
        "stSize" => "stSizeOf:",
        "isFloat" => "isFloatObject:",
        "isIndexable" => "isIndexable:",
        "isIntegerOop" => "isIntegerObject:",
        "isIntegerValue" => "isIntegerValue:",
        "isWords" => "isWords:",
        "isWordsOrBytes" => "isWordsOrBytes:",
        "isPointers" => "isPointers:",
        "asBooleanObj" => "trueObject",
        _ => return None,
    })
}

/// See [`Lowerer::integer_test`].
pub fn is_integer_test(selector: &str) -> bool {
    matches!(
        selector,
        "isKindOfInteger:"
            | "isLargeIntegerObject:"
            | "isLargePositiveIntegerObject:"
            | "isLargeNegativeIntegerObject:"
    )
}

pub fn equal(a: Expr, b: Expr) -> Expr {
    binary_expr(BinaryOp::Equal, a, b, Type::Bool)
}

impl<'e, 'a> Lowerer<'e, 'a> {
    pub fn stack_value(&mut self, index: usize) -> Expr {
        let index = self.word(index as i128);
        self.proxy_call("stackValue:", vec![index])
    }

    /// Whether the stack's value can be loaded; none: any value can.
    pub fn validation(&mut self, coercion: &Coercion, index: usize) -> Option<Expr> {
        let test = |l: &mut Self, selector: &str| {
            let value = l.stack_value(index);
            let call = l.proxy_call(selector, vec![value]);
            truth(l, call)
        };
        Some(match coercion.kind {
            Kind::Oop => return None,
            Kind::SmallInteger => test(self, "isIntegerObject:"),
            Kind::Unsigned => test(self, "isPositiveMachineIntegerObject:"),
            Kind::Float => test(self, "isFloatObject:"),
            Kind::Boolean => test(self, "isBooleanObject:"),
            Kind::Fields(_, selectors) => {
                let tests: Vec<Expr> = selectors.iter().map(|s| test(self, s)).collect();
                tests.into_iter().reduce(|a, b| either(false, a, b))?
            }
            Kind::Large { positive } => {
                let value = self.stack_value(index);
                self.is_large(positive, value)
            }
            Kind::Integer => {
                let value = self.stack_value(index);
                self.is_integer(value)
            }
            Kind::Other if &*coercion.class == "Object" => return None,
            Kind::Other => {
                let value = self.stack_value(index);
                let call = self.is_kind_of("is:KindOf:", value, &coercion.class);
                truth(self, call)
            }
        })
    }

    /// Large integers are told by their class where the proxy has no entry for it.
    fn is_large(&mut self, positive: bool, value: Expr) -> Expr {
        let (test, class) = if positive {
            ("isLargePositiveIntegerObject:", "classLargePositiveInteger")
        } else {
            ("isLargeNegativeIntegerObject:", "classLargeNegativeInteger")
        };
        if self.env.proxy.contains_key(test) {
            let call = self.proxy_call(test, vec![value]);
            return truth(self, call);
        }
        let found = self.proxy_call("fetchClassOf:", vec![value]);
        let class = self.proxy_call(class, Vec::new());
        equal(found, class)
    }

    fn is_any_large(&mut self, value: Expr) -> Expr {
        let positive = self.is_large(true, value.clone());
        let negative = self.is_large(false, value);
        either(true, positive, negative)
    }

    fn is_integer(&mut self, value: Expr) -> Expr {
        if self.env.proxy.contains_key("isKindOfInteger:") {
            let call = self.proxy_call("isKindOfInteger:", vec![value]);
            return truth(self, call);
        }
        let call = self.proxy_call("isIntegerObject:", vec![value.clone()]);
        let small = truth(self, call);
        let large = self.is_any_large(value);
        either(true, small, large)
    }

    /// The tests that classic sources send to the proxy though its table has no entry for them.
    pub fn integer_test(&mut self, selector: &str, object: Expr) -> Expr {
        let word = self.env.types.sq_int();
        let object = self.convert(object, &word);
        let object = self.reusable(object);
        match selector {
            "isKindOfInteger:" => self.is_integer(object),
            "isLargeIntegerObject:" => self.is_any_large(object),
            _ => self.is_large(selector == "isLargePositiveIntegerObject:", object),
        }
    }

    pub fn is_kind_of(&mut self, selector: &str, object: Expr, class: &Name) -> Expr {
        let ty = self.env.types.const_char_pointer();
        let name = Expr { kind: ExprKind::String(class.clone()), ty };
        self.proxy_call(selector, vec![object, name])
    }

    pub fn load_operand(&mut self, coercion: &Coercion, index: usize) -> Expr {
        let at = self.word(index as i128);
        match coercion.kind {
            Kind::SmallInteger => self.proxy_call("stackIntegerValue:", vec![at]),
            Kind::Float => self.proxy_call("stackFloatValue:", vec![at]),
            Kind::Boolean | Kind::Unsigned | Kind::Fields(..) => {
                let value = self.stack_value(index);
                self.as_value(coercion, value)
            }
            Kind::Oop | Kind::Integer | Kind::Large { .. } | Kind::Other => self.stack_value(index),
        }
    }

    /// The C value of an object.
    pub fn as_value(&mut self, coercion: &Coercion, object: Expr) -> Expr {
        let ty = coercion.ty(&self.env.types);
        let value = match coercion.kind {
            Kind::SmallInteger => self.proxy_call("integerValueOf:", vec![object]),
            Kind::Float => self.proxy_call("floatValueOf:", vec![object]),
            Kind::Boolean => self.proxy_call("booleanValueOf:", vec![object]),
            Kind::Unsigned if self.env.spec.word_bits == 32 => self.proxy_call("positive32BitValueOf:", vec![object]),
            Kind::Unsigned => self.proxy_call("positive64BitValueOf:", vec![object]),
            Kind::Fields(..) => self.proxy_call("firstIndexableField:", vec![object]),
            Kind::Oop | Kind::Integer | Kind::Large { .. } | Kind::Other => object,
        };
        self.coerce(value, &ty)
    }

    /// The object of a C value.
    pub fn as_object(&mut self, coercion: &Coercion, value: Expr) -> Expr {
        match coercion.kind {
            Kind::SmallInteger => self.proxy_call("integerObjectOf:", vec![value]),
            Kind::Float => self.proxy_call("floatObjectOf:", vec![value]),
            Kind::Unsigned => self.proxy_call("positive32BitIntegerFor:", vec![value]),
            Kind::Boolean => {
                let condition = self.condition(value);
                let (yes, no) = (self.proxy_call("trueObject", Vec::new()), self.proxy_call("falseObject", Vec::new()));
                let ty = yes.ty.clone();
                Expr { kind: ExprKind::Select(Box::new(condition), Box::new(yes), Box::new(no)), ty }
            }
            // Back from the first field to the object.
            Kind::Fields(..) => {
                let word = self.env.types.sq_int();
                let address = self.coerce(value, &word);
                let header = match self.env.constant_id(&Name::from("BaseHeaderSize")) {
                    Some((id, ty)) => Expr { kind: ExprKind::Constant(id), ty },
                    None => self.word(HEADER_BYTES),
                };
                let header = self.coerce(header, &word);
                binary_expr(BinaryOp::Subtract, address, header, word)
            }
            Kind::Oop | Kind::Integer | Kind::Large { .. } | Kind::Other => value,
        }
    }
}

/// `a or b`, or `a and b`.
fn either(or: bool, a: Expr, b: Expr) -> Expr {
    let (a, b) = (Box::new(a), Box::new(b));
    let kind = if or { ExprKind::LogicalOr(a, b) } else { ExprKind::LogicalAnd(a, b) };
    Expr { kind, ty: Type::Bool }
}
