//! Compiled code as objects, and the dictionaries that hold it.

use super::heap::Heap;
use super::sources::Source;
use crate::compile::{Code, CompiledMethod, Literal};
use crate::format::{self, MethodHeader, instance};
use crate::object::{Body, NIL, Object, ObjectId, Value};

/// What the code of one class refers to.
pub struct Links<'a> {
    /// By binding number.
    pub bindings: &'a [ObjectId],
    /// The binding whose value is the class of the method.
    pub class_binding: ObjectId,
    pub method_class: u32,
    pub block_class: u32,
    /// Bytes behind the code of a method that say where its source is.
    pub trailer: usize,
}

/// Counts for the report.
#[derive(Clone, Copy, Debug, Default)]
pub struct Counts {
    pub blocks: usize,
    pub code_bytes: usize,
    pub literals: usize,
    pub large_frames: usize,
}

fn code_object(class_index: u32, code: &Code, literals: Vec<Value>, trailer: &[u8], counts: &mut Counts) -> Object {
    let header = MethodHeader {
        literals: literals.len() as u16,
        primitive: code.primitive.is_some(),
        large_frame: code.large_frame,
        temps: code.temps,
        args: code.args,
        sista: true,
        other: 0,
    };
    counts.code_bytes += code.bytes.len();
    counts.literals += literals.len();
    counts.large_frames += usize::from(code.large_frame);
    let mut slots = vec![Value::Integer(header.to_integer())];
    slots.extend(literals);
    let mut bytes = code.bytes.clone();
    bytes.extend(trailer);
    Object {
        class_index,
        format: instance::CODE,
        hash: 0,
        immutable: false,
        pinned: false,
        body: Body::Code { slots, bytes },
    }
}

/// Literals as objects. Blocks are made before the code around them and tied to it afterwards.
fn literals(heap: &mut Heap, code: &Code, links: &Links<'_>, counts: &mut Counts) -> (Vec<Value>, Vec<ObjectId>) {
    let mut blocks = Vec::new();
    let values = code
        .literals
        .iter()
        .map(|literal| match literal {
            Literal::Binding(id, _) => links.bindings[id.0 as usize].into(),
            // Whoever looks for the users of a class must not find its own messages to super.
            Literal::MethodClass => {
                let copy = heap.get_mut(links.class_binding).clone();
                heap.add(Object { hash: 0, ..copy }).into()
            }
            Literal::Block(code) => {
                let block = add_block(heap, code, links, counts);
                blocks.push(block);
                block.into()
            }
            Literal::ConstantBlock(value, code) => {
                let block = add_block(heap, code, links, counts);
                blocks.push(block);
                let value = heap.literal(value);
                make_constant(heap, value);
                let Some(shape) = heap.kinds.constant_blocks.get(code.args as usize).cloned() else {
                    return NIL.into();
                };
                let args = Value::Integer(i64::from(code.args));
                let values = [("compiledBlock", block.into()), ("numArgs", args), ("literal", value)];
                heap.make(&shape, &values, Vec::new()).into()
            }
            other => {
                let value = heap.literal(other);
                // The virtual machine notes in the description of a primitive what it found.
                if !matches!(other, Literal::NamedPrimitive { .. }) {
                    make_constant(heap, value);
                }
                value
            }
        })
        .collect();
    (values, blocks)
}

/// Protects a literal, and what it is made of, from changes where the kernel has it so. Symbols need no protection.
fn make_constant(heap: &mut Heap, value: Value) {
    let Some(id) = value.object().filter(|id| heap.kinds.constant_literals && id.0 > crate::object::HIDDEN_ROOTS.0)
    else {
        return;
    };
    let class = heap.get_mut(id).class_index;
    if class == heap.kinds.symbol || heap.kinds.wide_symbol == Some(class) {
        return;
    }
    heap.get_mut(id).immutable = true;
    heap.get_mut(id).slots().to_vec().into_iter().for_each(|element| make_constant(heap, element));
}

fn tie(heap: &mut Heap, blocks: &[ObjectId], outer: ObjectId) {
    for block in blocks {
        let slots = heap.get_mut(*block).slots_mut();
        if let Some(last) = slots.last_mut() {
            *last = outer.into();
        }
    }
}

fn add_block(heap: &mut Heap, code: &Code, links: &Links<'_>, counts: &mut Counts) -> ObjectId {
    counts.blocks += 1;
    let (mut values, blocks) = literals(heap, code, links, counts);
    values.push(NIL.into());
    let object = code_object(links.block_class, code, values, &[], counts);
    let id = heap.add(object);
    tie(heap, &blocks, id);
    id
}

pub fn add_method(
    heap: &mut Heap,
    method: &CompiledMethod,
    source: Source<'_>,
    links: &Links<'_>,
    counts: &mut Counts,
) -> ObjectId {
    let (mut values, blocks) = literals(heap, &method.code, links, counts);
    let selector = heap.symbol(&method.selector);
    let (property, pointer) = match source {
        Source::Nowhere => (None, 0),
        Source::Property(name, text) => (Some((name, text)), 0),
        Source::Pointer(pointer) => (None, pointer),
    };
    let has_state = !method.pragmas.is_empty() || property.is_some();
    let state = has_state.then(|| add_state(heap, method, property, selector));
    values.push(state.unwrap_or(selector).into());
    values.push(links.class_binding.into());
    let object = code_object(links.method_class, &method.code, values, &trailer(pointer, links.trailer), counts);
    let id = heap.add(object);
    tie(heap, &blocks, id);
    if let Some(state) = state {
        let (state_shape, pragma_shape) = (heap.kinds.method_state.clone(), heap.kinds.pragma.clone());
        let fixed = state_shape.names.len();
        let elements = heap.get_mut(state).slots()[fixed..].iter().take(method.pragmas.len());
        let pragmas: Vec<_> = elements.filter_map(|v| v.object()).collect();
        for (object, shape) in pragmas.into_iter().map(|p| (p, &pragma_shape)).chain([(state, &state_shape)]) {
            heap.set_variable(shape, object, "method", id);
        }
    }
    id
}

/// A pointer to a source in so many bytes, the highest first.
fn trailer(pointer: u64, size: usize) -> Vec<u8> {
    let bytes = pointer.to_be_bytes();
    let mut trailer = vec![0; size.saturating_sub(bytes.len())];
    trailer.extend(&bytes[bytes.len().saturating_sub(size)..]);
    trailer
}

/// Keeps the pragmas and the text of a method beside its selector.
fn add_state(heap: &mut Heap, method: &CompiledMethod, source: Option<(&str, String)>, selector: ObjectId) -> ObjectId {
    let (state, shape) = (heap.kinds.method_state.clone(), heap.kinds.pragma.clone());
    let mut pragmas = Vec::new();
    for pragma in &method.pragmas {
        let selector = heap.symbol(&pragma.selector);
        let args = pragma.args.iter().map(|arg| heap.literal(arg)).collect();
        let args = heap.array(args);
        let values = [("selector", selector.into()), ("arguments", args.into()), ("args", args.into())];
        pragmas.push(heap.make(&shape, &values, Vec::new()).into());
    }
    if let Some((name, text)) = source {
        let text = heap.literal(&Literal::String(text.into()));
        let (key, binding) = (heap.symbol(name), heap.kinds.binding.clone());
        pragmas.push(heap.binding(&binding, key.into(), text, NIL.into()).into());
    }
    heap.make(&state, &[("selector", selector.into())], pragmas)
}

/// Capacity of a method dictionary: a power of two with a free place left.
pub fn dictionary_capacity(methods: usize) -> usize {
    (methods * 4 / 3 + 1).next_power_of_two()
}

/// Selectors and methods as the virtual machine looks them up: by the selector's identity hash, from there on upwards.
pub fn add_dictionary(heap: &mut Heap, class_index: u32, methods: &[(ObjectId, ObjectId)]) -> ObjectId {
    let capacity = dictionary_capacity(methods.len());
    let mut keys = vec![Value::Object(NIL); capacity];
    let mut values = keys.clone();
    for (selector, method) in methods {
        let mut at = heap.identity_hash(*selector) as usize & (capacity - 1);
        while keys[at] != Value::Object(NIL) {
            at = (at + 1) & (capacity - 1);
        }
        keys[at] = (*selector).into();
        values[at] = (*method).into();
    }
    let values = heap.array(values);
    let mut slots = vec![Value::Integer(methods.len() as i64), values.into()];
    slots.extend(keys);
    heap.pointers(class_index, instance::VARIABLE, slots)
}

/// The first context of a process that runs a method without arguments.
pub fn add_context(heap: &mut Heap, class_index: u32, method: ObjectId, receiver: ObjectId) -> ObjectId {
    let object = heap.get_mut(method);
    let header = object.method_header().unwrap_or_default();
    let first = (object.slots().len() * format::SLOT) as i64 + 1;
    let mut slots: Vec<Value> = vec![
        NIL.into(),
        Value::Integer(first),
        Value::Integer(i64::from(header.temps)),
        method.into(),
        NIL.into(),
        receiver.into(),
    ];
    slots.extend(std::iter::repeat_n(Value::Object(NIL), header.frame_size()));
    heap.pointers(class_index, instance::VARIABLE, slots)
}
