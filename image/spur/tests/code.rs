//! Pieces of code that a virtual machine would stumble over, each with the reason that is given; and the sound ones beside them.

use spur::code::{ANY, Checker, Kind, Literals};
use spur::format::MethodHeader;

/// Literal 0 is a selector with one argument, 1 a variable, 2 the code of a block, 3 a class, 4 a number.
struct Five;

impl Literals for Five {
    fn count(&self) -> usize {
        5
    }

    fn is_variable(&self, index: usize) -> bool {
        index == 1
    }

    fn is_code(&self, index: usize) -> bool {
        index == 2
    }

    fn is_class(&self, index: usize) -> bool {
        index == 3
    }

    fn arguments(&self, index: usize) -> Option<usize> {
        (index == 0).then_some(1)
    }
}

const SISTA: MethodHeader =
    MethodHeader { literals: 5, primitive: false, large_frame: false, temps: 2, args: 1, sista: true, other: 0 };
const V3: MethodHeader = MethodHeader { sista: false, ..SISTA };

fn check(header: MethodHeader, copied: &[Kind], bytes: &[u8]) -> Result<Checker, String> {
    let mut checker = Checker::default();
    checker.check(bytes, header, copied, &Five).map(|()| checker)
}

fn refused(header: MethodHeader, bytes: &[u8], reason: &str) {
    match check(header, &[], bytes) {
        Ok(_) => panic!("{bytes:?} is accepted, not refused for {reason:?}"),
        Err(what) => assert!(what.contains(reason), "{bytes:?}: {what:?} instead of {reason:?}"),
    }
}

fn sound(header: MethodHeader, bytes: &[u8]) -> Checker {
    check(header, &[], bytes).unwrap_or_else(|what| panic!("{bytes:?}: {what}"))
}

#[test]
fn the_stack_neither_runs_empty_nor_over() {
    sound(SISTA, &[64, 65, 96, 92]);
    sound(V3, &[16, 17, 176, 124]);
    refused(SISTA, &[216, 88], "runs empty at 0");
    refused(SISTA, &[64, 96, 92], "runs empty at 1");
    refused(V3, &[16, 176, 124], "runs empty at 1");
    let mut long = vec![64; 15];
    long.push(92);
    refused(SISTA, &long, "17 deep at 14 where 16 fit");
    sound(MethodHeader { large_frame: true, ..SISTA }, &long);
}

#[test]
fn operands_are_there() {
    sound(SISTA, &[229, 1, 92]);
    refused(SISTA, &[229, 2, 92], "temporary 2 is used at 0; there are 2");
    refused(SISTA, &[37, 92], "literal 5 is used at 0; there are 5");
    refused(SISTA, &[20, 92], "literal 4, used as a variable at 0, is none");
    refused(V3, &[68, 124], "literal 4, used as a variable at 0, is none");
    refused(SISTA, &[249, 1, 0, 92], "the closure made at 0 has no code");
    refused(SISTA, &[64, 128, 92], "takes 1 arguments is sent with 0");
    sound(SISTA, &[64, 64, 144, 92]);
}

#[test]
fn what_the_receiver_must_have_is_found() {
    assert_eq!(sound(SISTA, &[3, 226, 200, 92]).summary.receiver_slots, 201);
    assert_eq!(sound(V3, &[132, 0x40, 200, 96, 120]).summary.receiver_slots, 201);
    let quick = MethodHeader { args: 0, temps: 0, primitive: true, ..SISTA };
    assert_eq!(sound(quick, &[248, 12, 1, 88]).summary.receiver_slots, 5);
}

#[test]
fn jumps_lead_to_instructions() {
    sound(SISTA, &[64, 193, 76, 92, 88]);
    refused(SISTA, &[64, 192, 229, 1, 92], "has another one at 3");
    refused(V3, &[16, 152, 128, 64, 124], "has another one at 3");
    refused(SISTA, &[183, 88], "goes on at 9, behind its end");
    refused(SISTA, &[225, 255, 237, 0, 88], "leads before the code");
    refused(V3, &[0xA0, 0, 120], "leads before the code");
    refused(SISTA, &[64], "goes on at 1, behind its end");
    refused(SISTA, &[229], "cut off");
    refused(SISTA, &[64, 193, 64, 65, 92], "deep at");
}

#[test]
fn unknown_bytecodes_and_lost_prefixes_are_refused() {
    for code in [84, 217, 218, 230, 236, 246, 254] {
        refused(SISTA, &[code, 0, 0, 88], "there is no bytecode");
    }
    refused(V3, &[126, 120], "there is no bytecode 126");
    refused(SISTA, &[224, 1, 64, 92], "there is no bytecode 64");
    refused(SISTA, &[225, 1, 92], "there is no bytecode 92");
    refused(SISTA, &[224, 1, 224, 0, 224, 0, 224, 0, 226, 0, 92], "there is no bytecode 226");
    sound(SISTA, &[224, 1, 226, 0, 92]);
}

#[test]
fn a_primitive_is_called_by_the_method_that_says_so() {
    let primitive = MethodHeader { primitive: true, ..SISTA };
    sound(primitive, &[248, 60, 0, 245, 1, 88]);
    refused(primitive, &[88], "does not begin with its call");
    refused(SISTA, &[248, 60, 0, 88], "has no primitive");
    refused(primitive, &[248, 60, 0, 248, 60, 0, 88], "not at the start");
    refused(primitive, &[248, 60, 0, 245, 9, 88], "temporary 9");
}

#[test]
fn shared_variables_are_looked_for_in_vectors_only() {
    sound(SISTA, &[231, 2, 209, 251, 1, 1, 92]);
    sound(V3, &[138, 2, 105, 140, 1, 1, 124]);
    refused(SISTA, &[231, 2, 209, 251, 2, 1, 92], "no such vector");
    refused(SISTA, &[251, 0, 1, 92], "no such vector");
    refused(SISTA, &[76, 209, 251, 0, 1, 92], "in the receiver");
    // Made on one path only, or made anew with fewer elements in a loop.
    refused(SISTA, &[64, 194, 231, 2, 209, 251, 1, 1, 92], "no such vector");
    refused(SISTA, &[231, 2, 209, 251, 1, 1, 216, 231, 1, 209, 225, 255, 237, 245, 88], "no such vector");
    sound(SISTA, &[231, 2, 209, 251, 1, 1, 216, 231, 2, 209, 225, 255, 237, 245, 88]);
}

#[test]
fn blocks_get_what_is_copied_into_them() {
    let checker = sound(SISTA, &[231, 2, 64, 249, 2, 2, 92]);
    assert_eq!(checker.summary.blocks[0].copied, [2, ANY]);
    let block = MethodHeader { temps: 3, ..SISTA };
    assert!(check(block, &[2, ANY], &[251, 1, 1, 94]).is_ok());
    assert!(check(block, &[2, ANY], &[251, 2, 1, 94]).is_err());
    let checker = sound(V3, &[138, 2, 143, 0x10, 0, 4, 140, 1, 0, 125, 124]);
    assert_eq!((checker.summary.inline_blocks[0].start, checker.state(6)), (6, Some(&[2][..])));
    refused(V3, &[138, 2, 143, 0x10, 0, 4, 140, 2, 0, 125, 124], "no such vector");
}

#[test]
fn messages_to_super_go_to_the_receiver() {
    assert!(sound(SISTA, &[76, 64, 235, 1, 92]).summary.sends_to_super);
    refused(SISTA, &[64, 64, 235, 1, 92], "goes to something else");
    let directed = [76, 64, 35, 225, 64, 235, 1, 92];
    assert_eq!(sound(SISTA, &directed).summary.directed, [3]);
    refused(SISTA, &[76, 64, 36, 225, 64, 235, 1, 92], "does not name its class");
}
