//! Is a virtual machine safe to run this image? It may do anything that its code says; it may not make the machine read or write where nothing is.
//!
//! What the reader of the machine has checked already, that every object lies inside the image, has a known format and refers to objects, is taken for granted where nothing worse than a wrong
//! answer comes of it. What follows here:
//!
//! | what | why |
//! | --- | --- |
//! | classes: chains of superclasses end, subclasses have no fewer slots, dictionaries have their shape, hashes are indices | lookup walks them, new instances are made by them |
//! | objects have the kind and size that their classes say | methods use slots by number |
//! | code: see [`crate::code`]; its needs agree with every class that has it, with selectors, closures and contexts | nothing is checked while it runs |
//! | contexts and closures: where they go on, how deep their stack is, what is in it | they continue in the middle of code |
//! | chains of senders and outer contexts, lists of processes | the machine walks them without looking up |
//!
//! Time: one walk over the objects and one over the code, some milliseconds for a kernel.

use crate::Flaw;
use crate::classes::{Classes, arguments};
use crate::code::{ANY, Checker, InlineBlock, Kind, Literals, RECEIVER, Summary, weaken};
use crate::format::class_index;
use crate::heap::{Heap, Oop, Slot};
use crate::states::{self, Roles, Waits, closure, context};
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// Looks at a whole image file; the first flaw ends it.
pub fn verify(bytes: &[u8]) -> Result<(), Flaw> {
    let heap = Heap::read(bytes)?;
    look(&heap, &mut Err)
}

/// The flaws of an image file, for people. What depends on something damaged is not looked at, so there may be more.
pub fn flaws(bytes: &[u8]) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    let mut note = |flaw| {
        flaws.push(flaw);
        Ok(())
    };
    let ended = Heap::read(bytes).and_then(|heap| look(&heap, &mut note));
    flaws.extend(ended.err());
    flaws
}

/// Hands the flaws of single objects to `found`, which decides whether to go on; answers one that is in the way of the rest.
fn look(heap: &Heap<'_>, found: &mut dyn FnMut(Flaw) -> Result<(), Flaw>) -> Result<(), Flaw> {
    let mut classes = Classes::read(heap)?;
    let (mut code, mut contexts, mut closures) = (Vec::new(), Vec::new(), Vec::new());
    for oop in heap.objects() {
        classes.check_object(oop).or_else(&mut *found)?;
        if heap.is_code(oop) {
            code.push(oop);
        } else if heap.is_context(oop) {
            contexts.push(oop);
        } else if states::is_inline_closure(heap, oop) || states::is_full_closure(heap, oop) {
            closures.push(oop);
        }
    }
    let roles = states::check(heap, &classes, &contexts, &closures)?;
    let mut verifier = Verifier {
        heap,
        classes: &classes,
        entries: HashMap::new(),
        needs: HashMap::new(),
        totals: HashMap::new(),
        checker: Checker::default(),
        found,
    };
    verifier.check_code(&code, &closures)?;
    verifier.check_methods()?;
    for closure in closures {
        verifier.check_closure(closure).or_else(&mut *verifier.found)?;
    }
    for context in contexts {
        verifier.check_context(context, &roles).or_else(&mut *verifier.found)?;
    }
    Ok(())
}

/// What one piece of code needs, without its blocks.
struct Needs {
    receiver_slots: usize,
    primitive: u16,
    /// Blocks, and whether they get a receiver of their own.
    blocks: Vec<(Oop, bool)>,
    inline_blocks: Vec<InlineBlock>,
}

struct Verifier<'h, 'a> {
    heap: &'h Heap<'a>,
    classes: &'h Classes<'h, 'a>,
    /// What blocks find as their copied values; nothing for methods.
    entries: HashMap<Oop, Vec<Kind>>,
    needs: HashMap<Oop, Needs>,
    /// Slots of the receiver that code and its blocks use. None while that is being found out.
    totals: HashMap<Oop, Option<usize>>,
    checker: Checker,
    found: &'h mut dyn FnMut(Flaw) -> Result<(), Flaw>,
}

struct CodeLiterals<'v, 'h, 'a> {
    heap: &'v Heap<'a>,
    classes: &'v Classes<'h, 'a>,
    code: Oop,
}

impl CodeLiterals<'_, '_, '_> {
    fn object(&self, index: usize) -> Option<Oop> {
        self.heap.literal(self.code, index)?.object()
    }

    /// The class that a literal is or has as its value.
    fn class(&self, index: usize) -> Option<Oop> {
        let literal = self.object(index)?;
        if self.classes.is_class(literal) {
            return Some(literal);
        }
        if !self.heap.has_slots(literal, 2) {
            return None;
        }
        self.heap.object_at(literal, 1).filter(|class| self.classes.is_class(*class))
    }
}

impl Literals for CodeLiterals<'_, '_, '_> {
    fn count(&self) -> usize {
        self.heap.method_header(self.code).literals as usize
    }

    fn is_variable(&self, index: usize) -> bool {
        self.object(index).is_some_and(|oop| self.heap.has_slots(oop, 2) && !self.heap.is_context(oop))
    }

    fn is_code(&self, index: usize) -> bool {
        self.object(index).is_some_and(|oop| self.heap.is_code(oop))
    }

    fn is_class(&self, index: usize) -> bool {
        self.class(index).is_some()
    }

    fn arguments(&self, index: usize) -> Option<usize> {
        arguments(self.heap, self.object(index)?)
    }
}

impl Verifier<'_, '_> {
    fn flaw<T>(&self, oop: Oop, what: impl Into<String>) -> Result<T, Flaw> {
        Err(Flaw { address: self.heap.address(oop), what: what.into() })
    }

    /// Methods first, then the blocks that they and the closures of the image make, each with what all of them copy into it.
    fn check_code(&mut self, code: &[Oop], closures: &[Oop]) -> Result<(), Flaw> {
        let heap = self.heap;
        let mut open = Vec::new();
        for closure in closures.iter().filter(|oop| !states::is_inline_closure(heap, **oop)) {
            let code = heap.object_at(*closure, closure::CODE).unwrap_or(heap.nil());
            let copied = closure::FIRST_COPIED..heap.slot_count(*closure);
            let copied = copied.map(|i| states::kind_of(heap, heap.slot(*closure, i))).collect();
            self.enter_block(*closure, code, copied, &mut open)?;
        }
        for method in code {
            if !heap.last_literal(*method).is_some_and(|outer| heap.is_code(outer)) {
                self.enter_block(*method, *method, Vec::new(), &mut open)?;
            }
        }
        while let Some(code) = open.pop() {
            let copied = self.entries[&code].clone();
            let needs = self.run_checker(code, &copied).and_then(|()| self.needs_of(code, &self.checker.summary));
            match needs {
                Ok(needs) => _ = self.needs.insert(code, needs),
                Err(flaw) => {
                    (self.found)(flaw)?;
                    continue;
                }
            }
            let summary = std::mem::take(&mut self.checker.summary);
            for block in summary.blocks {
                let made = heap.literal(code, block.literal).and_then(Slot::object).unwrap_or(heap.nil());
                let copied = block.copied.iter().map(|kind| if *kind == RECEIVER { ANY } else { *kind }).collect();
                self.enter_block(code, made, copied, &mut open)?;
            }
        }
        Ok(())
    }

    /// Somebody makes a block of `code` with these copied values.
    fn enter_block(&mut self, maker: Oop, code: Oop, copied: Vec<Kind>, open: &mut Vec<Oop>) -> Result<(), Flaw> {
        match self.entries.entry(code) {
            Entry::Vacant(entry) => {
                entry.insert(copied);
                open.push(code);
            }
            Entry::Occupied(mut entry) if entry.get().len() == copied.len() => {
                if weaken(entry.get_mut(), &copied) {
                    open.push(code);
                }
            }
            Entry::Occupied(_) => return self.flaw(maker, "blocks of the same code have different numbers of values"),
        }
        Ok(())
    }

    fn run_checker(&mut self, code: Oop, copied: &[Kind]) -> Result<(), Flaw> {
        let literals = CodeLiterals { heap: self.heap, classes: self.classes, code };
        let (bytes, header) = (self.heap.code_bytes(code), self.heap.method_header(code));
        match self.checker.check(bytes, header, copied, &literals) {
            Ok(()) => Ok(()),
            Err(what) => self.flaw(code, what),
        }
    }

    fn needs_of(&self, code: Oop, summary: &Summary) -> Result<Needs, Flaw> {
        let literals = CodeLiterals { heap: self.heap, classes: self.classes, code };
        let mut receiver_slots = summary.receiver_slots;
        if summary.sends_to_super {
            let class = literals.count().checked_sub(1).and_then(|last| literals.class(last));
            match class.and_then(|class| self.classes.slots_of_super(class)) {
                Some(slots) => receiver_slots = receiver_slots.max(slots),
                None => return self.flaw(code, "code that sends to super belongs to no class"),
            }
        }
        for literal in &summary.directed {
            let class = literals.class(*literal);
            receiver_slots = receiver_slots.max(class.and_then(|c| self.classes.slots_of_super(c)).unwrap_or(0));
        }
        let block = |literal: usize| literals.object(literal).unwrap_or(self.heap.nil());
        Ok(Needs {
            receiver_slots,
            primitive: summary.primitive,
            blocks: summary.blocks.iter().map(|made| (block(made.literal), made.own_receiver)).collect(),
            inline_blocks: summary.inline_blocks.clone(),
        })
    }

    /// Slots that code needs of its receiver, blocks that share the receiver included.
    fn total(&mut self, code: Oop) -> Result<usize, Flaw> {
        match self.totals.get(&code) {
            Some(Some(total)) => return Ok(*total),
            Some(None) => return self.flaw(code, "code makes a block of itself"),
            None => {}
        }
        let Some(needs) = self.needs.get(&code) else { return Ok(0) };
        let (mut total, blocks) = (needs.receiver_slots, needs.blocks.clone());
        self.totals.insert(code, None);
        for (block, own_receiver) in blocks {
            let needed = self.total(block)?;
            if own_receiver && needed > 0 {
                return self.flaw(code, "a block is made for a receiver that may have no such variables");
            }
            total = total.max(needed);
        }
        self.totals.insert(code, Some(total));
        Ok(total)
    }

    fn check_methods(&mut self) -> Result<(), Flaw> {
        let (heap, classes) = (self.heap, self.classes);
        for (class, shape) in classes.all() {
            for (selector, method) in classes.methods(class) {
                // Anything may stand for a method; it is sent run:with:in:.
                let Some(method) = method.object().filter(|method| heap.is_code(*method)) else { continue };
                self.check_method(class, selector, method, shape.fixed).or_else(&mut *self.found)?;
            }
        }
        for (class, size) in classes.of_known_size() {
            for (_, method) in classes.ancestors(class).flat_map(|class| classes.methods(class)) {
                let Some(method) = method.object() else { continue };
                if self.total(method)? > size {
                    return self.flaw(method, format!("a method of objects with {size} slots uses more"));
                }
            }
        }
        Ok(())
    }

    fn check_method(&mut self, class: Oop, selector: Oop, method: Oop, slots: usize) -> Result<(), Flaw> {
        let count = self.heap.method_header(method).args as usize;
        if arguments(self.heap, selector).is_some_and(|shown| shown != count) {
            return self.flaw(method, format!("a method has {count} arguments, its selector another number"));
        }
        if let Some(owner) = self.classes.owner_of_primitive(self.needs.get(&method).map_or(0, |needs| needs.primitive))
            && !self.classes.related(class, owner)
        {
            return self.flaw(method, "a primitive for semaphores or mutexes is in a method of another class");
        }
        if self.total(method)? > slots {
            return self.flaw(method, "a method uses instance variables that its class has not");
        }
        Ok(())
    }

    fn check_closure(&mut self, oop: Oop) -> Result<(), Flaw> {
        let heap = self.heap;
        let arguments = heap.integer_at(oop, closure::ARGUMENTS);
        let outer = heap.object_at(oop, closure::OUTER);
        if !states::is_inline_closure(heap, oop) {
            let code = heap.object_at(oop, closure::CODE).unwrap_or(heap.nil());
            if arguments != Some(i64::from(heap.method_header(code).args)) {
                return self.flaw(oop, "a closure has another number of arguments than its code");
            }
            let is_closure = heap.header(oop).class_index() == class_index::FULL_BLOCK_CLOSURE;
            if is_closure && self.total(code)? > states::receiver_slots(heap, heap.slot(oop, closure::RECEIVER)) {
                return self.flaw(oop, "a closure uses instance variables that its receiver has not");
            }
            return Ok(());
        }
        let Some(outer) = outer.filter(|outer| heap.is_context(*outer)) else {
            return self.flaw(oop, "a closure lies in no context");
        };
        let Some(method) = heap.object_at(outer, context::METHOD).filter(|method| heap.is_code(*method)) else {
            return self.flaw(oop, "a closure lies in a context without code");
        };
        let receiver = heap.slot(outer, context::RECEIVER);
        let start = heap.integer_at(oop, closure::CODE).and_then(|pc| self.offset(method, pc));
        let copied = heap.slot_count(oop).saturating_sub(closure::FIRST_COPIED_INLINE);
        let blocks = self.needs.get(&method).map_or(&[][..], |needs| &needs.inline_blocks);
        let block = blocks.iter().find(|block| Some(block.start) == start);
        if !block.is_some_and(|block| Some(block.args as i64) == arguments && block.copied == copied) {
            return self.flaw(oop, "a closure is of no block of its method");
        }
        let first = block.map_or(0, |block| block.args);
        let entry = self.entries.get(&method).cloned().unwrap_or_default();
        self.run_checker(method, &entry)?;
        let state = start.and_then(|start| self.checker.state(start)).unwrap_or(&[]);
        for (i, kind) in state[first..].iter().enumerate() {
            let value = heap.slot(oop, closure::FIRST_COPIED_INLINE + i);
            if !states::fits(heap, value, *kind, receiver) {
                return self
                    .flaw(oop, format!("the copied value {i} of a closure is another one than its code expects"));
            }
        }
        if self.total(method)? > states::receiver_slots(heap, receiver) {
            return self.flaw(oop, "a closure uses instance variables that its receiver has not");
        }
        Ok(())
    }

    /// Of a program counter, in the code's bytes.
    fn offset(&self, code: Oop, pc: i64) -> Option<usize> {
        let before = (self.heap.method_header(code).literals as usize + 1) * 8 + 1;
        usize::try_from(pc).ok()?.checked_sub(before)
    }

    fn check_context(&mut self, oop: Oop, roles: &Roles) -> Result<(), Flaw> {
        let heap = self.heap;
        let method = heap.object_at(oop, context::METHOD);
        let pc = heap.integer_at(oop, context::PC);
        let Some(code) = method.filter(|method| heap.is_code(*method)) else {
            // Nobody can continue it.
            return if pc.is_none() && method == Some(heap.nil()) {
                Ok(())
            } else {
                self.flaw(oop, "a context has no code")
            };
        };
        let Some(pc) = pc else { return Ok(()) };
        let header = heap.method_header(code);
        let closure = heap.object_at(oop, context::CLOSURE);
        let (args, copied) = match closure {
            Some(nil) if nil == heap.nil() => (header.args as usize, Vec::new()),
            Some(closure) if states::is_full_closure(heap, closure) => {
                if heap.object_at(closure, closure::CODE) != Some(code) {
                    return self.flaw(oop, "a context has other code than its block");
                }
                (header.args as usize, self.entries.get(&code).cloned().unwrap_or_default())
            }
            Some(closure) if states::is_inline_closure(heap, closure) => {
                let outer = heap.object_at(closure, closure::OUTER).filter(|outer| heap.is_context(*outer));
                if outer.and_then(|outer| heap.object_at(outer, context::METHOD)) != Some(code) {
                    return self.flaw(oop, "a context has other code than its block");
                }
                (heap.integer_at(closure, closure::ARGUMENTS).unwrap_or(0).clamp(0, 255) as usize, Vec::new())
            }
            _ => return self.flaw(oop, "a context runs a block that is none"),
        };
        self.run_checker(code, &copied)?;
        if heap.slot_count(oop) < context::FIRST + self.checker.summary.depth {
            return self.flaw(oop, "a context is too small for its code");
        }
        let state = self.offset(code, pc).and_then(|at| self.checker.state(at));
        let Some(state) = state else {
            return self.flaw(oop, format!("a context goes on at {pc}, which its code never does"));
        };
        let depth = heap.integer_at(oop, context::STACK_POINTER).unwrap_or(0) as usize;
        let fits = match roles.of(oop) {
            Waits::Ready => depth == state.len(),
            Waits::ForValue => depth + 1 == state.len(),
            Waits::Unknown => depth == state.len() || depth + 1 == state.len(),
        };
        if !fits || depth < args {
            let expected = state.len();
            return self.flaw(oop, format!("a context has {depth} operands where its code at {pc} has {expected}"));
        }
        let receiver = heap.slot(oop, context::RECEIVER);
        for (i, kind) in state.iter().enumerate().take(depth) {
            if !states::fits(heap, heap.slot(oop, context::FIRST + i), *kind, receiver) {
                return self.flaw(oop, format!("the variable {i} of a context is another one than its code expects"));
            }
        }
        if self.total(code)? > states::receiver_slots(heap, receiver) {
            return self.flaw(oop, "a context uses instance variables that its receiver has not");
        }
        Ok(())
    }
}
