//! Is this an image a virtual machine can run?
//!
//! *In*: an [`Image`]. *Out*: every [`Problem`] found, none for a sound image. Works on images of any family: what only our
//! own kernel promises is not asked here. An error is something a virtual machine trips over; a warning is something that
//! other builders do and that is known to be survived.

mod classes;
mod code;

pub use code::check_compiled;

use crate::describe::{self, Describer};
use crate::format::{class_index, instance};
use crate::object::{FALSE, Image, NIL, ObjectId, TRUE, Value};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    Error,
    Warning,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    pub severity: Severity,
    /// Name of the check, stable.
    pub check: &'static str,
    /// Number of the object in heap order.
    pub object: Option<u32>,
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = if self.severity == Severity::Error { "error" } else { "warning" };
        write!(f, "{severity}: {}: {}", self.check, self.message)?;
        match self.object {
            Some(object) => write!(f, " (object {object})"),
            None => Ok(()),
        }
    }
}

/// Collects problems while the checks run.
struct Report<'a> {
    image: &'a Image,
    names: Describer<'a>,
    problems: Vec<Problem>,
}

impl Report<'_> {
    fn add(&mut self, severity: Severity, check: &'static str, object: impl Into<Option<ObjectId>>, message: String) {
        let object = object.into().map(|id: ObjectId| id.0);
        self.problems.push(Problem { severity, check, object, message });
    }

    fn error(&mut self, check: &'static str, object: impl Into<Option<ObjectId>>, message: String) {
        self.add(Severity::Error, check, object, message);
    }

    fn warning(&mut self, check: &'static str, object: impl Into<Option<ObjectId>>, message: String) {
        self.add(Severity::Warning, check, object, message);
    }
}

/// Runs every check. Problems come in the order of the checks, then of the objects.
pub fn verify(image: &Image) -> Vec<Problem> {
    let mut report = Report { image, names: Describer::new(image), problems: Vec::new() };
    special_objects(&mut report);
    classes::check(&mut report);
    immediates(&mut report);
    objects(&mut report);
    symbols(&mut report);
    code::check(&mut report);
    process(&mut report);
    refused(&mut report);
    report.problems
}

/// What our own virtual machine refuses an image for: code, contexts and classes that are not safe to run.
fn refused(report: &mut Report<'_>) {
    let image = report.image;
    let bytes = match crate::write::write(image) {
        Ok(bytes) => bytes,
        Err(error) => return report.error("refused", None, error.to_string()),
    };
    let (addresses, _) = crate::write::place(image);
    for flaw in spur::flaws(&bytes) {
        let object = addresses.binary_search(&flaw.address).ok().map(|i| ObjectId(i as u32));
        let code = object.filter(|id| image.get(*id).is_code()).map(|id| report.names.method_name(id) + ": ");
        report.error("refused", object, code.unwrap_or_default() + &flaw.what);
    }
}

/// Positions in the special objects array and the fixed class indices that must name the same class. A virtual machine
/// refuses to start where one of the first five differs.
const SAME_CLASS: [(usize, u32); 10] = [
    (7, class_index::ARRAY),
    (42, class_index::LARGE_NEGATIVE_INTEGER),
    (13, class_index::LARGE_POSITIVE_INTEGER),
    (9, class_index::BOXED_FLOAT),
    (10, class_index::CONTEXT),
    (5, class_index::SMALL_INTEGER),
    (19, class_index::CHARACTER),
    (15, class_index::MESSAGE),
    (6, class_index::BYTE_STRING),
    (26, class_index::BYTE_ARRAY),
];

const CHECKED_AT_START: usize = 5;

fn special_objects(report: &mut Report<'_>) {
    let image = report.image;
    let slots = image.get(image.special_objects).slots();
    if slots.len() < 52 {
        let message = format!("the special objects array has {} elements; at least 52 are read", slots.len());
        return report.error("special-objects", image.special_objects, message);
    }
    if slots[..3] != [Value::Object(NIL), Value::Object(FALSE), Value::Object(TRUE)] {
        let message = "the first three special objects must be nil, false and true".to_string();
        report.error("special-objects", image.special_objects, message);
    }
    for (number, (position, index)) in SAME_CLASS.into_iter().enumerate() {
        if image.special_object(position) != image.class_at(index) {
            let message = format!(
                "special object {position} is {}, but entry {index} of the class table is {}",
                report.names.value(slots[position]),
                image.class_at(index).map_or("nil".into(), |c| report.names.value(c.into()))
            );
            let severity = if number < CHECKED_AT_START { Severity::Error } else { Severity::Warning };
            report.add(severity, "special-classes", image.special_objects, message);
        }
    }
    for position in [20, 21, 25] {
        if image.special_object(position).is_none() {
            let message = format!("special object {position} must be a selector");
            report.error("special-objects", image.special_objects, message);
        }
    }
    let selectors = image.special_object(23).map_or(0, |id| image.get(id).slots().len());
    if selectors != 64 {
        let message = format!("the list of special selectors has {selectors} elements instead of 64");
        report.error("special-selectors", image.special_objects, message);
    }
}

fn immediates(report: &mut Report<'_>) {
    let mut used: BTreeMap<u32, usize> = BTreeMap::new();
    for (_, object) in report.image.iter() {
        for value in object.slots() {
            let index = match value {
                Value::Object(_) => continue,
                Value::Integer(_) => class_index::SMALL_INTEGER,
                Value::Character(_) => class_index::CHARACTER,
                Value::Float(_) => class_index::SMALL_FLOAT,
            };
            *used.entry(index).or_default() += 1;
        }
    }
    for (index, count) in used {
        if report.image.class_at(index).is_none() {
            let message = format!("{count} immediates have no class: entry {index} of the class table is nil");
            report.warning("immediate-class", None, message);
        }
    }
}

/// Does each object look as its class says?
fn objects(report: &mut Report<'_>) {
    let image = report.image;
    for (id, object) in image.iter() {
        let index = object.class_index;
        if describe::is_hidden(index) {
            continue;
        }
        let Some(class) = image.class_at(index) else {
            report.error("object-class", id, format!("entry {index} of the class table is nil"));
            continue;
        };
        let Some(format) = classes::format_of(image, class) else { continue };
        // Closures are made with copied values whatever their class says.
        if matches!(index, class_index::BLOCK_CLOSURE | class_index::FULL_BLOCK_CLOSURE) {
            continue;
        }
        let spec = if format.spec == instance::EMPTY && format.fixed > 0 { instance::FIXED } else { format.spec };
        let fits = match object.format {
            instance::EMPTY => spec == instance::EMPTY || (spec == instance::FIXED && format.fixed == 0),
            instance::FIXED => spec == instance::FIXED || spec == instance::EPHEMERON,
            other => spec == other,
        };
        let count = object.slots().len();
        let fixed = format.fixed as usize;
        let sized = match object.format {
            instance::EMPTY | instance::FIXED | instance::EPHEMERON => count == fixed,
            instance::VARIABLE | instance::WEAK => count >= fixed,
            _ => true,
        };
        if !fits || !sized {
            let message = format!(
                "format {} with {count} slots does not fit {}, whose instances have format {} and {fixed} fixed slots",
                object.format,
                report.names.class_name_at(index),
                format.spec
            );
            report.error("object-format", id, message);
        }
    }
}

/// There is one symbol for each text.
fn symbols(report: &mut Report<'_>) {
    let image = report.image;
    let Some(symbol_class) = image.special_object(20).map(|s| image.get(s).class_index) else { return };
    let mut seen: BTreeMap<&[u8], ObjectId> = BTreeMap::new();
    for (id, object) in image.iter().filter(|(_, o)| o.class_index == symbol_class) {
        let Some(bytes) = object.bytes() else { continue };
        if let Some(first) = seen.insert(bytes, id) {
            let message =
                format!("the symbol {} exists twice, also as object {}", report.names.value(id.into()), first.0);
            report.error("duplicate-symbol", id, message);
        }
    }
}

/// The process the image starts with.
fn process(report: &mut Report<'_>) {
    let image = report.image;
    let Some((process, context)) = describe::active_process(image) else {
        return report.error("active-process", None, "there is no active process with a context".into());
    };
    if image.get(context).class_index != class_index::CONTEXT {
        return report.error("active-process", process, "what the active process is suspended in is no context".into());
    }
    let integer = |slot| image.slot(context, slot).and_then(Value::integer);
    let method = image.object_at(context, 3).filter(|m| image.get(*m).is_code());
    let (Some(pc), Some(stack), Some(method)) = (integer(1), integer(2), method) else {
        return report.error("active-process", context, "the context has no pc, stack pointer or method".into());
    };
    let code = image.get(method);
    let first = (code.slots().len() * 8) as i64 + 1;
    let size = match &code.body {
        crate::object::Body::Code { bytes, .. } => bytes.len() as i64,
        _ => 0,
    };
    if !(first..first + size).contains(&pc) {
        report.error("active-process", context, format!("pc {pc} lies outside the code of the method"));
    }
    let room = image.get(context).slots().len() as i64 - 6;
    let temps = code.method_header().map_or(0, |h| i64::from(h.temps));
    if !(temps..=room).contains(&stack) {
        report.error("active-process", context, format!("stack pointer {stack} is not within {temps} to {room}"));
    }
}
