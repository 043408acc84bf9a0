//! The file of a virtual machine.
//!
//! *In*: a unit of kind VM. *Out*: `vm/src/<unit>.c`: constants, structures, `struct VM`, functions, creation and deletion, proxy tables.

use super::headers::{forward_declarations, is_basic_constant};
use super::unit::{Prepared, UnitText};
use super::{COptions, File};
use crate::ir::*;

pub(super) fn source(unit: &Unit, options: &COptions<'_>) -> File {
    let path = format!("vm/src/{}.c", unit.name);
    let prepared = Prepared::new(unit, options.state);
    let mut t = UnitText::new(unit, &prepared, &path, options);
    t.out.line("/* Generated from Slang by vmmaker. Change the Slang sources, not this file. */");
    t.out.blank();
    t.includes(
        &["<math.h>", "<stdbool.h>", "<stddef.h>", "<stdint.h>", "<stdlib.h>", "<string.h>"],
        &["\"interp.h\"", "\"platform.h\"", "\"sqArithmetic.h\"", "\"sqMemoryAccess.h\""],
    );
    t.constants(&|c| is_basic_constant(c));
    let types = unit.functions.iter().flat_map(|f| f.locals.iter().map(|l| &l.ty).chain([&f.ret]));
    let state = unit.state.iter().chain(&unit.statics).map(|v| &v.ty);
    for line in forward_declarations(unit, types.chain(state), false) {
        t.out.line(line);
    }
    t.out.blank();
    t.structures();
    t.state_structure();
    t.prototypes(false);
    t.statics();
    t.out.line("/* The machine that functions called without one work on: set by whoever enters it. */");
    t.out.line("static _Thread_local VM *currentVM;");
    t.out.blank();
    t.functions();
    t.life_cycle();
    t.proxies();
    t.finish(path)
}

impl UnitText<'_> {
    /// Fields that are mentioned most come first, arrays and structures last: near fields have short addresses.
    fn state_structure(&mut self) {
        let unit = self.unit;
        let mut order: Vec<usize> = (0..unit.state.len()).collect();
        order.sort_by_key(|i| {
            let v = &unit.state[*i];
            let is_big = matches!(v.ty, Type::Array(..) | Type::Struct(_));
            (is_big, std::cmp::Reverse(self.usage.state[*i]), &v.name)
        });
        self.out.open("struct VM {");
        if order.is_empty() {
            self.out.line("char unused;");
        }
        for i in order {
            let v = &unit.state[i];
            let comment = match v.comment.as_deref().map(str::trim) {
                Some(c) if !c.is_empty() && !c.contains('\n') => format!(" /* {} */", super::types::comment_text(c)),
                _ => String::new(),
            };
            let name = &self.names.state[i];
            let declaration = match v.is_volatile {
                true => self.types().declare_volatile(&v.ty, name),
                false => self.types().declare(&v.ty, name),
            };
            let text = format!("{declaration};{comment}");
            self.out.line(text);
        }
        self.out.close("};");
        self.out.blank();
    }

    fn life_cycle(&mut self) {
        let unit = self.unit;
        self.out.line(
            "/* A machine with the initial values of its variables, not yet with an image; NULL when out of memory. */",
        );
        self.out.line("EXPORT(VM *)\nvmNew(void)");
        self.out.open("{");
        for (i, v) in unit.state.iter().enumerate() {
            if let Some(init @ (Init::List(_) | Init::RawC(_))) = &v.init {
                let name = format!("initial_{}", self.names.state[i]);
                let text = format!("static {} = {};", self.types().declare(&v.ty, &name), self.init(init, &v.ty));
                self.out.line(text);
            }
        }
        self.out.line("VM *vm = calloc(1, sizeof(VM));\n\nif (vm == NULL) {\n\treturn NULL;\n}");
        for (i, v) in unit.state.iter().enumerate() {
            let name = &self.names.state[i];
            match &v.init {
                None | Some(Init::Null) | Some(Init::Int(0)) => {}
                Some(Init::List(_) | Init::RawC(_)) if matches!(v.ty, Type::Array(..)) => {
                    self.out.line(format!("memcpy(vm->{name}, initial_{name}, sizeof(vm->{name}));"));
                }
                Some(Init::List(_) | Init::RawC(_)) => self.out.line(format!("vm->{name} = initial_{name};")),
                Some(init @ Init::String(_)) if matches!(v.ty, Type::Array(..)) => {
                    let text = format!("strncpy(vm->{name}, {}, sizeof(vm->{name}) - 1);", self.init(init, &v.ty));
                    self.out.line(text);
                }
                Some(init) => {
                    let text = format!("vm->{name} = {};", self.init(init, &v.ty));
                    self.out.line(text);
                }
            }
        }
        self.out.line("return vm;");
        self.out.close("}");
        self.out.blank();
        self.out.line(
            "EXPORT(void)\nvmDelete(VM *vm)\n{\n\tif (currentVM == vm) {\n\t\tcurrentVM = NULL;\n\t}\n\tfree(vm);\n}",
        );
        self.out.blank();
        self.out.line("EXPORT(void)\nvmSetCurrent(VM *vm)\n{\n\tcurrentVM = vm;\n}");
        self.out.blank();
        self.out.line("EXPORT(VM *)\nvmCurrent(void)\n{\n\treturn currentVM;\n}");
        self.out.blank();
    }
}
