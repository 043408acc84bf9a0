//! Class table, superclass chains, metaclasses and method dictionaries.

use super::Report;
use crate::format::{ClassFormat, class_index};
use crate::object::{Image, NIL, ObjectId, Value};

/// The format a class states; None where it states none.
pub fn format_of(image: &Image, class: ObjectId) -> Option<ClassFormat> {
    ClassFormat::from_integer(image.slot(class, 2)?.integer()?)
}

pub fn check(report: &mut Report<'_>) {
    let image = report.image;
    let table: Vec<_> = image.class_table().collect();
    for (index, class) in table {
        let name = report.names.class_name(class).unwrap_or_else(|| format!("entry {index}"));
        let object = image.get(class);
        if object.slots().len() < 3 || format_of(image, class).is_none() {
            report.error("class-shape", class, format!("{name} in the class table has not the shape of a class"));
            continue;
        }
        if image.class_at(object.hash) != Some(class) {
            let message = format!("{name} has the hash {}, where the class table holds something else", object.hash);
            report.error("class-hash", class, message);
        } else if object.hash != index && index > class_index::LAST_PUN {
            let message = format!("{name} stands in the class table at {} and again at {index}", object.hash);
            report.warning("class-twice", class, message);
            continue;
        }
        if object.hash != index {
            continue;
        }
        superclasses(report, class, &name);
        metaclass(report, class, &name);
        dictionary(report, class, &name);
    }
}

fn superclasses(report: &mut Report<'_>, class: ObjectId, name: &str) {
    let image = report.image;
    let (mut at, mut steps) = (class, 0);
    while let Some(next) = image.object_at(at, 0) {
        steps += 1;
        if steps > 10_000 {
            return report.error("class-cycle", class, format!("the superclasses of {name} form a circle"));
        }
        at = next;
    }
    if let (Some(superclass), Some(own)) = (image.object_at(class, 0), format_of(image, class))
        && format_of(image, superclass).is_some_and(|f| f.fixed > own.fixed)
    {
        report.error("class-shape", class, format!("{name} has fewer slots than its superclass"));
    }
}

/// The metaclass of a subclass inherits from the metaclass of its superclass.
fn metaclass(report: &mut Report<'_>, class: ObjectId, name: &str) {
    let image = report.image;
    if report.names.is_metaclass(class) {
        return;
    }
    let Some(meta) = image.class_of(class.into()) else { return };
    if !report.names.is_metaclass(meta) {
        return report.error("metaclass", class, format!("the class of {name} is no metaclass"));
    }
    if let Some(superclass) = image.object_at(class, 0)
        && image.object_at(meta, 0) != image.class_of(superclass.into())
    {
        report.error("metaclass", class, format!("the metaclass of {name} inherits from the wrong one"));
    }
}

/// Searched by hash from this capacity on; smaller ones are searched from the start.
const HASHED_FROM: usize = 16;

fn dictionary(report: &mut Report<'_>, class: ObjectId, name: &str) {
    let image = report.image;
    let Some(dictionary) = image.object_at(class, 1) else {
        return report.warning("method-dictionary", class, format!("{name} has no method dictionary"));
    };
    let slots = image.get(dictionary).slots();
    let (Some(tally), Some(methods)) = (slots.first().and_then(|v| v.integer()), slots.get(1).and_then(|v| v.object()))
    else {
        return report.error("method-dictionary", dictionary, format!("the methods of {name} are no dictionary"));
    };
    let (keys, methods) = (&slots[2..], image.get(methods).slots());
    if !keys.len().is_power_of_two() || methods.len() != keys.len() {
        let message = format!("{name} has {} selector places and {} for methods", keys.len(), methods.len());
        return report.error("method-dictionary", dictionary, message);
    }
    let mut used = 0;
    for (place, (key, method)) in keys.iter().zip(methods).enumerate() {
        if *key == Value::Object(NIL) {
            continue;
        }
        used += 1;
        let hash = match key {
            Value::Object(id) => image.get(*id).hash as usize,
            Value::Integer(value) => *value as usize,
            _ => 0,
        };
        let selector = report.names.value(*key);
        if keys.len() >= HASHED_FROM && !reachable(keys, hash, place) {
            report.error("method-dictionary", dictionary, format!("{name}>>{selector} is not found by its hash"));
        }
        let Some(method) = method.object().filter(|m| image.get(*m).is_code()) else {
            report.error("method-dictionary", dictionary, format!("{name}>>{selector} is no compiled method"));
            continue;
        };
        let binding = image.get(method).literals().last().and_then(|v| v.object());
        match binding.and_then(|b| image.object_at(b, 1)) {
            Some(named) if named == class => {}
            // Only a send to super reads it.
            None => {
                let message = format!("the last literal of {name}>>{selector} names no class");
                report.warning("method-class", method, message);
            }
            Some(_) => {
                let message = format!("the last literal of {name}>>{selector} names another class");
                report.error("method-class", method, message);
            }
        }
    }
    if tally != used {
        report.error("method-dictionary", dictionary, format!("{name} states {tally} methods and has {used}"));
    }
}

fn reachable(keys: &[Value], hash: usize, place: usize) -> bool {
    let mask = keys.len() - 1;
    let mut at = hash & mask;
    for _ in 0..keys.len() {
        if at == place {
            return true;
        }
        if keys[at] == Value::Object(NIL) {
            return false;
        }
        at = (at + 1) & mask;
    }
    false
}
