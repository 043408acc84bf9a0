//! What an image was doing when it was saved: contexts, closures, processes, and the lists they wait in.

use crate::Flaw;
use crate::classes::{Classes, special};
use crate::code::{ANY, Kind, RECEIVER};
use crate::format::{class_index, instance};
use crate::heap::{Heap, Oop, Slot};
use std::collections::{HashMap, HashSet};

/// Slots of a context; what is behind them are temporaries and operands.
pub mod context {
    pub const SENDER: usize = 0;
    pub const PC: usize = 1;
    pub const STACK_POINTER: usize = 2;
    pub const METHOD: usize = 3;
    pub const CLOSURE: usize = 4;
    pub const RECEIVER: usize = 5;
    pub const FIRST: usize = 6;
}

/// Slots of a closure.
pub mod closure {
    pub const OUTER: usize = 0;
    /// Of a block with code of its own; in the older kind where its code starts.
    pub const CODE: usize = 1;
    pub const ARGUMENTS: usize = 2;
    pub const RECEIVER: usize = 3;
    /// Of a block with code of its own; the older kind has no receiver.
    pub const FIRST_COPIED: usize = 4;
    pub const FIRST_COPIED_INLINE: usize = 3;
}

mod process {
    pub const NEXT: usize = 0;
    pub const CONTEXT: usize = 1;
    pub const PRIORITY: usize = 2;
    pub const LIST: usize = 3;
}

fn flaw<T>(heap: &Heap<'_>, oop: Oop, what: impl Into<String>) -> Result<T, Flaw> {
    Err(Flaw { address: heap.address(oop), what: what.into() })
}

pub fn is_inline_closure(heap: &Heap<'_>, oop: Oop) -> bool {
    heap.header(oop).class_index() == class_index::BLOCK_CLOSURE
}

/// A virtual machine takes for a block what has this shape, whatever its class; the last literal tells no more.
pub fn is_full_closure(heap: &Heap<'_>, oop: Oop) -> bool {
    let header = heap.header(oop);
    header.format() == instance::VARIABLE
        && !matches!(header.class_index(), class_index::BLOCK_CLOSURE | class_index::CONTEXT)
        && heap.slot_count(oop) >= closure::FIRST_COPIED
        && heap.integer_at(oop, closure::ARGUMENTS).is_some()
        && heap.object_at(oop, closure::CODE).is_some_and(|code| heap.is_code(code))
}

/// What a value is known to be, for [`crate::code`].
pub fn kind_of(heap: &Heap<'_>, value: Option<Slot>) -> Kind {
    match value {
        Some(Slot::Object(oop)) if heap.header(oop).format() == instance::ARRAY => {
            heap.slot_count(oop).min(127) as Kind
        }
        _ => ANY,
    }
}

/// Is a value, with this receiver, what the code takes it for?
pub fn fits(heap: &Heap<'_>, value: Option<Slot>, kind: Kind, receiver: Option<Slot>) -> bool {
    match kind {
        ANY => true,
        RECEIVER => value == receiver,
        size => kind_of(heap, value) >= size,
    }
}

/// How many slots a value has that code may use as instance variables.
pub fn receiver_slots(heap: &Heap<'_>, receiver: Option<Slot>) -> usize {
    match receiver {
        Some(Slot::Object(oop)) if heap.is_pointers(oop) => heap.slot_count(oop),
        _ => 0,
    }
}

/// How deep the operands of a context must be, compared to where its code goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waits {
    /// To be continued as it is.
    Ready,
    /// For a value that is pushed first.
    ForValue,
    /// Nobody knows.
    Unknown,
}

/// Which contexts continue processes and which ones called others.
pub struct Roles {
    tops: HashSet<Oop>,
    senders: HashSet<Oop>,
}

impl Roles {
    pub fn of(&self, context: Oop) -> Waits {
        if self.tops.contains(&context) {
            Waits::Ready
        } else if self.senders.contains(&context) {
            Waits::ForValue
        } else {
            Waits::Unknown
        }
    }
}

/// Checks chains of senders and of outer contexts, processes and lists.
pub fn check(heap: &Heap<'_>, classes: &Classes<'_, '_>, contexts: &[Oop], closures: &[Oop]) -> Result<Roles, Flaw> {
    let mut roles = Roles { tops: HashSet::new(), senders: HashSet::new() };
    for context in contexts {
        match heap.slot(*context, context::SENDER) {
            Some(Slot::Object(sender)) if heap.is_context(sender) => _ = roles.senders.insert(sender),
            Some(Slot::Object(_)) => {}
            _ => return flaw(heap, *context, "the sender of a context is a number"),
        }
    }
    let sender = |oop: Oop| heap.object_at(oop, context::SENDER).filter(|next| heap.is_context(*next));
    circles(heap, contexts, sender, "contexts send to each other in a circle")?;
    let outer = |oop: Oop| match heap.is_context(oop) {
        true => heap.object_at(oop, context::CLOSURE).filter(|next| *next != heap.nil() && !heap.is_context(*next)),
        false => heap.object_at(oop, closure::OUTER).filter(|next| heap.is_context(*next)),
    };
    circles(heap, closures, outer, "blocks lie in each other in a circle")?;
    check_scheduler(heap, classes, &mut roles)?;
    Ok(roles)
}

/// No chain comes back to where it was.
fn circles(heap: &Heap<'_>, from: &[Oop], next: impl Fn(Oop) -> Option<Oop>, what: &str) -> Result<(), Flaw> {
    let mut seen: HashMap<Oop, usize> = HashMap::new();
    for (number, start) in from.iter().enumerate() {
        let mut at = Some(*start);
        while let Some(oop) = at {
            match seen.get(&oop) {
                Some(by) if *by == number => return flaw(heap, oop, what),
                Some(_) => break,
                None => _ = seen.insert(oop, number),
            }
            at = next(oop);
        }
    }
    Ok(())
}

fn check_scheduler(heap: &Heap<'_>, classes: &Classes<'_, '_>, roles: &mut Roles) -> Result<(), Flaw> {
    let nil = heap.nil();
    let scheduler = classes.special(special::SCHEDULER).and_then(|association| heap.object_at(association, 1));
    let Some(scheduler) = scheduler.filter(|oop| heap.has_slots(*oop, 2)) else {
        return flaw(heap, nil, "there is no scheduler");
    };
    let Some(lists) = heap.object_at(scheduler, 0).filter(|oop| *oop != nil && heap.is_pointers(*oop)) else {
        return flaw(heap, scheduler, "the scheduler has no lists of processes");
    };
    let priorities = heap.slot_count(lists) as i64;
    let mut waiting = HashSet::new();
    for index in 0..heap.slot_count(lists) {
        match heap.object_at(lists, index).filter(|list| heap.has_slots(*list, 2)) {
            Some(list) => check_list(heap, list, priorities, roles, &mut waiting)?,
            None => return flaw(heap, lists, "the scheduler has something else among its lists"),
        }
    }
    let Some(active) = heap.object_at(scheduler, 1) else { return flaw(heap, scheduler, "no process is active") };
    check_process(heap, active, priorities, roles)?;
    let class = |index: usize| classes.special(index).map(|class| heap.header(class).hash());
    let (semaphore, mutex, process) = (class(special::SEMAPHORE), class(special::MUTEX), class(special::PROCESS));
    for oop in heap.objects() {
        let index = Some(heap.header(oop).class_index());
        if index == semaphore || index == mutex {
            if !heap.has_slots(oop, 3) || (index == semaphore && heap.integer_at(oop, 2).is_none()) {
                return flaw(heap, oop, "a semaphore or mutex has another shape");
            }
            check_list(heap, oop, priorities, roles, &mut waiting)?;
        } else if index == process
            && let Some(context) = heap.object_at(oop, process::CONTEXT).filter(|oop| heap.is_context(*oop))
        {
            check_process(heap, oop, priorities, roles)?;
            roles.tops.insert(context);
        }
    }
    Ok(())
}

/// The processes of a list follow each other, wait in no other list, and the last one is the list's last.
fn check_list(
    heap: &Heap<'_>,
    list: Oop,
    priorities: i64,
    roles: &mut Roles,
    waiting: &mut HashSet<Oop>,
) -> Result<(), Flaw> {
    let nil = heap.nil();
    let (Some(mut at), Some(last)) = (heap.object_at(list, 0), heap.object_at(list, 1)) else {
        return flaw(heap, list, "a list of processes has something else in it");
    };
    let mut found = nil;
    while at != nil {
        if !waiting.insert(at) {
            return flaw(heap, at, "a process waits in two places");
        }
        check_process(heap, at, priorities, roles)?;
        found = at;
        match heap.object_at(at, process::NEXT) {
            Some(next) => at = next,
            None => return flaw(heap, at, "a list of processes has something else in it"),
        }
    }
    match found == last || found == nil {
        true => Ok(()),
        false => flaw(heap, list, "the last process of a list is not its last"),
    }
}

fn check_process(heap: &Heap<'_>, oop: Oop, priorities: i64, roles: &mut Roles) -> Result<(), Flaw> {
    if !heap.has_slots(oop, process::LIST + 1) {
        return flaw(heap, oop, "a process has another shape");
    }
    if !heap.integer_at(oop, process::PRIORITY).is_some_and(|priority| (1..=priorities).contains(&priority)) {
        return flaw(heap, oop, "a process has a priority that does not exist");
    }
    if !heap.object_at(oop, process::LIST).is_some_and(|list| list == heap.nil() || heap.has_slots(list, 2)) {
        return flaw(heap, oop, "a process waits in something that is no list");
    }
    roles.tops.extend(heap.object_at(oop, process::CONTEXT).filter(|context| heap.is_context(*context)));
    Ok(())
}
