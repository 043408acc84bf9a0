//! What every object understands.

use super::Answer;
use crate::eval::machine::{Machine, Unwind};
use crate::eval::value::Val;
use crate::source::Name;
use std::rc::Rc;

impl<'w> Machine<'w> {
    pub fn object(&mut self, receiver: &Val<'w>, selector: &str, args: &[Val<'w>]) -> Answer<'w> {
        let some = |v: Val<'w>| Ok(Some(v));
        let boolean = |b: bool| Ok(Some(Val::Bool(b)));
        match (selector, args) {
            ("=", [other]) => boolean(receiver.equals(other)),
            ("~=", [other]) => {
                let same = self.send(receiver.clone(), &"=".into(), vec![other.clone()])?;
                boolean(!self.truth(same, "`=`")?)
            }
            ("==", [other]) => boolean(receiver.same(other)),
            ("~~", [other]) => boolean(!receiver.same(other)),
            ("isNil", []) => boolean(receiver.is_nil()),
            ("notNil" | "isNotNil", []) => boolean(!receiver.is_nil()),
            ("yourself" | "self", []) => some(receiver.clone()),
            ("->", [value]) => some(Val::assoc(receiver.clone(), value.clone())),
            ("class", []) => some(match receiver {
                Val::Class(name, false) => Val::Class(name.clone(), true),
                other => Val::Class(other.class_name(), false),
            }),
            ("hash" | "identityHash", []) => some(Val::int(self.hash_of(receiver))),
            ("isKindOf:", [Val::Class(class, meta)]) => boolean(self.is_kind_of(receiver, class, *meta)),
            ("isMemberOf:", [Val::Class(class, meta)]) => boolean(match receiver {
                Val::Class(name, false) => *meta && name == class,
                other => !*meta && other.class_name() == *class,
            }),
            ("respondsTo:", [name]) => {
                let name = self.text_arg(name, "the selector")?;
                boolean(self.responds_to(receiver, &name))
            }
            ("ifNil:", [block]) => match receiver {
                Val::Nil => self.call(block, &[]).map(Some),
                other => some(other.clone()),
            },
            ("ifNotNil:", [block]) => match receiver {
                Val::Nil => some(Val::Nil),
                other => self.cull(block, std::slice::from_ref(other)).map(Some),
            },
            ("ifNil:ifNotNil:", [empty, full]) | ("ifNotNil:ifNil:", [full, empty]) => match receiver {
                Val::Nil => self.call(empty, &[]).map(Some),
                other => self.cull(full, std::slice::from_ref(other)).map(Some),
            },
            ("isEmptyOrNil", []) if receiver.is_nil() => boolean(true),
            ("in:", [block]) => self.call(block, std::slice::from_ref(receiver)).map(Some),
            ("then:", [block]) => self.cull(block, std::slice::from_ref(receiver)).map(Some),
            ("caseOf:", [cases]) => match self.case_of(receiver, cases)? {
                Some(value) => some(value),
                None => {
                    let shown = self.printed(receiver, 0)?;
                    self.raise("Error", format!("no case of `caseOf:` is for {shown}")).map(Some)
                }
            },
            ("caseOf:otherwise:", [cases, otherwise]) => match self.case_of(receiver, cases)? {
                Some(value) => some(value),
                None => self.call(otherwise, &[]).map(Some),
            },
            ("printString" | "fullPrintString" | "storeString", []) => {
                let text = self.printed(receiver, 0)?;
                some(Val::string(text))
            }
            ("displayString" | "asString", []) => {
                let text = self.display(receiver)?;
                some(Val::string(text))
            }
            ("asStringOrText", []) => self.object(receiver, "asString", &[]),
            ("printOn:" | "storeOn:" | "displayStringOn:" | "displayOn:", [stream]) => {
                let text = match receiver {
                    // The default for objects of the sources; their own `printOn:` comes through here with `super`.
                    Val::Instance(_) => self.describe(receiver),
                    other if selector.starts_with("display") => self.display(other)?,
                    other => self.printed(other, 0)?,
                };
                self.send(stream.clone(), &"nextPutAll:".into(), vec![Val::string(text)])?;
                some(receiver.clone())
            }
            ("printOn:base:", [stream, base]) => {
                let text = self.send(receiver.clone(), &"printString:".into(), vec![base.clone()])?;
                self.send(stream.clone(), &"nextPutAll:".into(), vec![text])?;
                some(receiver.clone())
            }
            ("asSymbol", []) => {
                let text = self.display(receiver)?;
                some(Val::symbol(text))
            }
            ("as:", [class]) => self.send(class.clone(), &"newFrom:".into(), vec![receiver.clone()]).map(Some),
            ("initialize", []) => some(receiver.clone()),
            ("copy" | "shallowCopy" | "deepCopy" | "veryDeepCopy" | "postCopy", []) => some(receiver.clone()),
            ("assert:" | "assert:description:", [condition, text @ ..]) => {
                self.assertion(receiver, condition, text.first())
            }
            ("deny:", [condition]) => {
                let condition = self.call(condition, &[])?;
                let truth = self.truth(condition, "the assertion")?;
                self.assertion(receiver, &Val::Bool(!truth), None)
            }
            ("error:", [text]) => {
                let text = self.display(text)?;
                self.raise("Error", text).map(Some)
            }
            ("error", []) => self.raise("Error", "an error was signalled".into()).map(Some),
            (
                "notify:" | "inform:" | "logError:" | "warn:" | "crLog:" | "traceCr:" | "crTrace:" | "logCr:" | "crLog"
                | "traceCr",
                _,
            ) => some(receiver.clone()),
            (
                "flag:" | "halt" | "halt:" | "haltIf:" | "haltOnce" | "changed" | "changed:" | "deprecated:"
                | "inspect" | "explore",
                _,
            ) => some(receiver.clone()),
            ("subclassResponsibility", []) => {
                let name = self
                    .stack
                    .last()
                    .and_then(|(f, _)| f.method)
                    .map(|m| m.ast.selector.to_string())
                    .unwrap_or_default();
                let text = format!("{} must define `{name}`", self.describe(receiver));
                self.raise("SubclassResponsibility", text).map(Some)
            }
            ("shouldNotImplement" | "shouldBeImplemented" | "notYetImplemented" | "shouldNotHappen", []) => {
                let text = format!("{} says that this must not be called", self.describe(receiver));
                self.raise("ShouldNotImplement", text).map(Some)
            }
            ("doesNotUnderstand:", [Val::Message(message)]) => {
                let text = format!("{} does not understand `{}`", self.describe(receiver), message.0);
                self.raise("MessageNotUnderstood", text).map(Some)
            }
            _ if selector.starts_with("perform:") => self.perform(receiver, selector, args),
            _ if args.is_empty() && selector.starts_with("is") => Ok(is_question(receiver, selector).map(Val::Bool)),
            _ => Ok(None),
        }
    }

    fn perform(&mut self, receiver: &Val<'w>, selector: &str, args: &[Val<'w>]) -> Answer<'w> {
        let Some(name) = args.first() else { return Ok(None) };
        let name: Name = self.text_arg(name, "the selector to perform")?.into();
        match (selector, &args[1..]) {
            ("perform:withArguments:", [list]) => {
                let args = self.elements_arg(list)?;
                self.send(receiver.clone(), &name, args).map(Some)
            }
            ("perform:orSendTo:", _) | ("perform:withArguments:inSuperclass:", _) => Ok(None),
            (_, args) => self.send(receiver.clone(), &name, args.to_vec()).map(Some),
        }
    }

    fn assertion(&mut self, receiver: &Val<'w>, condition: &Val<'w>, text: Option<&Val<'w>>) -> Answer<'w> {
        let holds = self.call(condition, &[])?;
        if self.truth(holds, "the assertion")? {
            return Ok(Some(receiver.clone()));
        }
        let text = match text {
            Some(text) => {
                let text = self.call(text, &[])?;
                format!("this assertion does not hold: {}", self.display(&text)?)
            }
            None => "this assertion does not hold".into(),
        };
        self.raise("AssertionFailure", text).map(Some)
    }

    fn case_of(&mut self, receiver: &Val<'w>, cases: &Val<'w>) -> Result<Option<Val<'w>>, Unwind<'w>> {
        for case in self.elements_arg(cases)? {
            let Val::Assoc(pair) = &case else { continue };
            let (label, body) = pair.borrow().clone();
            let label = self.call(&label, &[])?;
            if label.equals(receiver) {
                return self.call(&body, &[]).map(Some);
            }
        }
        Ok(None)
    }

    pub fn is_kind_of(&self, receiver: &Val<'w>, class: &str, meta: bool) -> bool {
        match receiver {
            Val::Class(name, false) if meta => self.inherits(name, class),
            Val::Class(..) => matches!(class, "Class" | "Behavior" | "ClassDescription" | "Object"),
            other => !meta && self.inherits(&other.class_name(), class),
        }
    }

    pub fn responds_to(&mut self, receiver: &Val<'w>, selector: &str) -> bool {
        if self.find_method(receiver, &selector.into()).is_some() {
            return true;
        }
        // What is built in has no list of its own; these are the ones that sources ask about.
        match receiver {
            Val::Class(..) => matches!(selector, "name" | "new" | "initialize" | "superclass" | "selectors"),
            Val::Block(_) => selector.starts_with("value"),
            Val::Symbol(_) | Val::Str(_) => matches!(selector, "asSymbol" | "asString" | "do:" | "size" | "at:"),
            Val::List(_) | Val::Set(_) | Val::Dict(_) => matches!(selector, "do:" | "size" | "collect:" | "select:"),
            _ => matches!(selector, "printString" | "class" | "isNil"),
        }
    }

    fn hash_of(&self, value: &Val<'w>) -> u32 {
        // Addresses must not leak into output: objects without a value of their own all hash alike.
        let text = match value {
            Val::Int(n) => n.to_string(),
            Val::Symbol(s) => s.to_string(),
            Val::Str(s) => s.borrow().clone(),
            Val::Char(c) => c.to_string(),
            Val::Class(name, _) => name.to_string(),
            _ => String::new(),
        };
        text.bytes().fold(0x811c_9dc5u32, |h, b| (h ^ u32::from(b)).wrapping_mul(0x0100_0193)) >> 2
    }
}

/// `isString`, `isArray` and the like, for receivers that are none of it.
fn is_question(receiver: &Val, selector: &str) -> Option<bool> {
    Some(match selector {
        "isClass" | "isBehavior" => matches!(receiver, Val::Class(..)),
        "isBoolean" => matches!(receiver, Val::Bool(_)),
        "isMethod" | "isCompiledMethod" => matches!(receiver, Val::Method(_)),
        "isStream" => matches!(receiver, Val::Stream(_)),
        "isDictionary" => matches!(receiver, Val::Dict(_) | Val::ClassPool(_)),
        "isBlock" => matches!(receiver, Val::Block(_)),
        "isString" | "isSymbol" | "isInteger" | "isNumber" | "isFloat" | "isFraction" | "isCharacter" | "isArray"
        | "isCollection" | "isSequenceable" | "isInterval" | "isAssociation" | "isVariableBinding" | "isMeta"
        | "isTrait" | "isHeap" | "isPoint" | "isText" | "isMessageSend" | "isLiteral" => false,
        _ => return None,
    })
}

/// `Rc` of a fresh instance, all fields nil.
pub fn new_instance<'w>(machine: &mut Machine<'w>, class: &Name, indexed: usize, fill: Val<'w>) -> Val<'w> {
    let fields = vec![Val::Nil; machine.slot_names(class).len()];
    Val::Instance(Rc::new(crate::eval::value::Instance {
        class: class.clone(),
        fields: fields.into(),
        indexed: vec![fill; indexed].into(),
        exception: Default::default(),
    }))
}
