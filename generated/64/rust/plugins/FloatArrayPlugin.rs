//! The plugin `FloatArrayPlugin`, written by the generator from its Slang sources: change those, not this.

// Names are those of the sources and of the C form, so that the virtual machine finds the same ones in both.
#![allow(non_snake_case)]

use core::ffi::c_void;

pub const PRIM_ERR_BAD_RECEIVER: i64 = 2;
pub const PRIM_ERR_BAD_ARGUMENT: i64 = 3;
pub const PRIM_ERR_NO_MODIFICATION: i64 = 8;
pub const PRIM_ERR_BAD_INDEX: i64 = 4;

/// Prepare for the first call of a primitive; answer whether the plugin can work.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn initialiseModule() -> i64 {
    1
}

/// Release everything before the plugin is unloaded or the virtual machine ends; answer whether that is possible.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn shutdownModule() -> i64 {
    1
}

/// The elements of an operand; fails and answers null for what has no 32-bit words.
fn floatsOperand(offset: i64) -> *mut f32 {
    let oop: i64 = proxy::stackValue(offset);
    if proxy::isWords(oop) == 0 {
        proxy::primitiveFailFor(
            if offset == proxy::methodArgumentCount() {
                PRIM_ERR_BAD_RECEIVER
            } else {
                PRIM_ERR_BAD_ARGUMENT
            },
        );
        return core::ptr::null_mut::<f32>();
    }
    proxy::firstIndexableField(oop).cast::<f32>()
}

/// Its elements, which must not be immutable.
fn changingReceiver(offset: i64) -> *mut f32 {
    let floats: *mut f32 = floatsOperand(offset);
    if proxy::failed() != 0 {
        return floats;
    }
    if proxy::isOopImmutable(proxy::stackValue(offset)) != 0 {
        proxy::primitiveFailFor(PRIM_ERR_NO_MODIFICATION);
    }
    floats
}

/// An index from 0; fails where the receiver ends.
fn indexOperandof(offset: i64, size: i64) -> i64 {
    let index: i64 = proxy::stackIntegerValue(offset);
    if proxy::failed() != 0 {
        return 0;
    }
    if !(index >= 1 && index <= size) {
        proxy::primitiveFailFor(PRIM_ERR_BAD_INDEX);
    }
    index.wrapping_sub(1)
}

/// The elements of the argument, as many as the receiver has.
fn sameSizeOperand() -> *mut f32 {
    let floats: *mut f32 = floatsOperand(0);
    if proxy::failed() != 0 {
        return floats;
    }
    let t: i64 = proxy::byteSizeOf(proxy::stackValue(0)) / 4;
    if t != proxy::byteSizeOf(proxy::stackValue(1)) / 4 {
        proxy::primitiveFailFor(PRIM_ERR_BAD_ARGUMENT);
    }
    floats
}

/// A Float or a SmallInteger; fails for others.
fn numberOperand() -> f64 {
    let oop: i64 = proxy::stackValue(0);
    if proxy::isIntegerObject(oop) != 0 {
        return proxy::integerValueOf(oop) as f64;
    }
    proxy::floatValueOf(oop)
}

/// An index; answers the Float there.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveAt() -> i64 {
    let floats: *mut f32 = floatsOperand(1);
    if proxy::failed() != 0 {
        return 0;
    }
    let index: i64 = indexOperandof(0, proxy::byteSizeOf(proxy::stackValue(1)) / 4);
    if proxy::failed() != 0 {
        return 0;
    }
    proxy::methodReturnFloat(memory::load(floats.wrapping_offset(index as isize)) as f64)
}

/// An index and a number; answers the number.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveAtPut() -> i64 {
    let value: f64 = numberOperand();
    let floats: *mut f32 = changingReceiver(2);
    if proxy::failed() != 0 {
        return 0;
    }
    let index: i64 = indexOperandof(1, proxy::byteSizeOf(proxy::stackValue(2)) / 4);
    if proxy::failed() != 0 {
        return 0;
    }
    memory::store(floats.wrapping_offset(index as isize), value as f32);
    proxy::methodReturnValue(proxy::stackValue(0))
}

/// Another array; answers whether size and all elements are equal as numbers.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveEqual() -> i64 {
    let other: *mut f32 = floatsOperand(0);
    let mine: *mut f32 = floatsOperand(1);
    if proxy::failed() != 0 {
        return 0;
    }
    let size: i64 = proxy::byteSizeOf(proxy::stackValue(1)) / 4;
    if size != proxy::byteSizeOf(proxy::stackValue(0)) / 4 {
        return proxy::methodReturnBool(0);
    }
    let mut i: i64 = 0;
    while i < size {
        if memory::load(mine.wrapping_offset(i as isize))
            != memory::load(other.wrapping_offset(i as isize))
        {
            return proxy::methodReturnBool(0);
        }
        i = i.wrapping_add(1);
    }
    proxy::methodReturnBool(1)
}

/// The sum of the words, of which 29 bits count.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveHashArray() -> i64 {
    let words: *mut u32 = floatsOperand(0).cast::<u32>();
    if proxy::failed() != 0 {
        return 0;
    }
    let size: i64 = proxy::byteSizeOf(proxy::stackValue(0)) / 4;
    let mut sum: u32 = 0;
    let mut i: i64 = 0;
    while i < size {
        sum = sum.wrapping_add(memory::load(words.wrapping_offset(i as isize)));
        i = i.wrapping_add(1);
    }
    proxy::methodReturnInteger((sum & 536870911) as i64)
}

/// Add an array of the same size, element by element.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveAddFloatArray() -> i64 {
    let mine: *mut f32 = changingReceiver(1);
    if proxy::failed() != 0 {
        return 0;
    }
    let other: *mut f32 = sameSizeOperand();
    if proxy::failed() != 0 {
        return 0;
    }
    let size: i64 = proxy::byteSizeOf(proxy::stackValue(1)) / 4;
    let mut i: i64 = 0;
    while i < size {
        memory::store(
            mine.wrapping_offset(i as isize),
            memory::load(mine.wrapping_offset(i as isize))
                + memory::load(other.wrapping_offset(i as isize)),
        );
        i = i.wrapping_add(1);
    }
    proxy::methodReturnReceiver()
}

/// Add a Float, each element.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveAddScalar() -> i64 {
    let value: f32 = numberOperand() as f32;
    let mine: *mut f32 = changingReceiver(1);
    if proxy::failed() != 0 {
        return 0;
    }
    let size: i64 = proxy::byteSizeOf(proxy::stackValue(1)) / 4;
    let mut i: i64 = 0;
    while i < size {
        memory::store(
            mine.wrapping_offset(i as isize),
            memory::load(mine.wrapping_offset(i as isize)) + value,
        );
        i = i.wrapping_add(1);
    }
    proxy::methodReturnReceiver()
}

/// Subtract an array of the same size, element by element.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveSubFloatArray() -> i64 {
    let mine: *mut f32 = changingReceiver(1);
    if proxy::failed() != 0 {
        return 0;
    }
    let other: *mut f32 = sameSizeOperand();
    if proxy::failed() != 0 {
        return 0;
    }
    let size: i64 = proxy::byteSizeOf(proxy::stackValue(1)) / 4;
    let mut i: i64 = 0;
    while i < size {
        memory::store(
            mine.wrapping_offset(i as isize),
            memory::load(mine.wrapping_offset(i as isize))
                - memory::load(other.wrapping_offset(i as isize)),
        );
        i = i.wrapping_add(1);
    }
    proxy::methodReturnReceiver()
}

/// Subtract a Float, each element.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveSubScalar() -> i64 {
    let value: f32 = numberOperand() as f32;
    let mine: *mut f32 = changingReceiver(1);
    if proxy::failed() != 0 {
        return 0;
    }
    let size: i64 = proxy::byteSizeOf(proxy::stackValue(1)) / 4;
    let mut i: i64 = 0;
    while i < size {
        memory::store(
            mine.wrapping_offset(i as isize),
            memory::load(mine.wrapping_offset(i as isize)) - value,
        );
        i = i.wrapping_add(1);
    }
    proxy::methodReturnReceiver()
}

/// Multiply by an array of the same size, element by element.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveMulFloatArray() -> i64 {
    let mine: *mut f32 = changingReceiver(1);
    if proxy::failed() != 0 {
        return 0;
    }
    let other: *mut f32 = sameSizeOperand();
    if proxy::failed() != 0 {
        return 0;
    }
    let size: i64 = proxy::byteSizeOf(proxy::stackValue(1)) / 4;
    let mut i: i64 = 0;
    while i < size {
        memory::store(
            mine.wrapping_offset(i as isize),
            memory::load(mine.wrapping_offset(i as isize))
                * memory::load(other.wrapping_offset(i as isize)),
        );
        i = i.wrapping_add(1);
    }
    proxy::methodReturnReceiver()
}

/// Multiply by a Float, each element.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveMulScalar() -> i64 {
    let value: f32 = numberOperand() as f32;
    let mine: *mut f32 = changingReceiver(1);
    if proxy::failed() != 0 {
        return 0;
    }
    let size: i64 = proxy::byteSizeOf(proxy::stackValue(1)) / 4;
    let mut i: i64 = 0;
    while i < size {
        memory::store(
            mine.wrapping_offset(i as isize),
            memory::load(mine.wrapping_offset(i as isize)) * value,
        );
        i = i.wrapping_add(1);
    }
    proxy::methodReturnReceiver()
}

/// Divide by an array of the same size, element by element. Fails where one is zero.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveDivFloatArray() -> i64 {
    let mine: *mut f32 = changingReceiver(1);
    if proxy::failed() != 0 {
        return 0;
    }
    let other: *mut f32 = sameSizeOperand();
    if proxy::failed() != 0 {
        return 0;
    }
    let size: i64 = proxy::byteSizeOf(proxy::stackValue(1)) / 4;
    let mut zeros: i64 = 0;
    let mut i1: i64 = 0;
    while i1 < size {
        if memory::load(other.wrapping_offset(i1 as isize)) as f64 == 0.0 {
            zeros = zeros.wrapping_add(1);
        }
        i1 = i1.wrapping_add(1);
    }
    if zeros > 0 {
        return proxy::primitiveFailFor(PRIM_ERR_BAD_ARGUMENT);
    }
    let mut i: i64 = 0;
    while i < size {
        memory::store(
            mine.wrapping_offset(i as isize),
            memory::load(mine.wrapping_offset(i as isize))
                / memory::load(other.wrapping_offset(i as isize)),
        );
        i = i.wrapping_add(1);
    }
    proxy::methodReturnReceiver()
}

/// Divide by a Float, each element. Fails where it is zero.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveDivScalar() -> i64 {
    let value: f32 = numberOperand() as f32;
    let mine: *mut f32 = changingReceiver(1);
    if proxy::failed() != 0 {
        return 0;
    }
    if value as f64 == 0.0 {
        return proxy::primitiveFailFor(PRIM_ERR_BAD_ARGUMENT);
    }
    let size: i64 = proxy::byteSizeOf(proxy::stackValue(1)) / 4;
    let mut i: i64 = 0;
    while i < size {
        memory::store(
            mine.wrapping_offset(i as isize),
            memory::load(mine.wrapping_offset(i as isize)) / value,
        );
        i = i.wrapping_add(1);
    }
    proxy::methodReturnReceiver()
}

/// An array of the same size; answers the sum of the products.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveDotProduct() -> i64 {
    let mine: *mut f32 = floatsOperand(1);
    if proxy::failed() != 0 {
        return 0;
    }
    let other: *mut f32 = sameSizeOperand();
    if proxy::failed() != 0 {
        return 0;
    }
    let size: i64 = proxy::byteSizeOf(proxy::stackValue(1)) / 4;
    let mut sum: f64 = 0.0;
    let mut i: i64 = 0;
    while i < size {
        sum = sum
            + memory::load(mine.wrapping_offset(i as isize)) as f64
                * memory::load(other.wrapping_offset(i as isize)) as f64;
        i = i.wrapping_add(1);
    }
    proxy::methodReturnFloat(sum)
}

/// The square root of the sum of the squares. Fails for zero.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveLength() -> i64 {
    let mine: *mut f32 = floatsOperand(0);
    if proxy::failed() != 0 {
        return 0;
    }
    let squares: f64 = squaresOfsize(mine, proxy::byteSizeOf(proxy::stackValue(0)) / 4);
    if !(squares > 0.0) {
        return proxy::primitiveFailFor(PRIM_ERR_BAD_RECEIVER);
    }
    proxy::methodReturnFloat(squares.sqrt())
}

/// Divide each element by the length. Fails for zero.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveNormalize() -> i64 {
    let mine: *mut f32 = changingReceiver(0);
    if proxy::failed() != 0 {
        return 0;
    }
    let size: i64 = proxy::byteSizeOf(proxy::stackValue(0)) / 4;
    let squares: f64 = squaresOfsize(mine, size);
    if !(squares > 0.0) {
        return proxy::primitiveFailFor(PRIM_ERR_BAD_RECEIVER);
    }
    let length: f64 = squares.sqrt();
    let mut i: i64 = 0;
    while i < size {
        memory::store(
            mine.wrapping_offset(i as isize),
            (memory::load(mine.wrapping_offset(i as isize)) as f64 / length) as f32,
        );
        i = i.wrapping_add(1);
    }
    proxy::methodReturnReceiver()
}

/// The sum of the elements.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveSum() -> i64 {
    let mine: *mut f32 = floatsOperand(0);
    if proxy::failed() != 0 {
        return 0;
    }
    let size: i64 = proxy::byteSizeOf(proxy::stackValue(0)) / 4;
    let mut sum: f64 = 0.0;
    let mut i: i64 = 0;
    while i < size {
        sum = sum + memory::load(mine.wrapping_offset(i as isize)) as f64;
        i = i.wrapping_add(1);
    }
    proxy::methodReturnFloat(sum)
}

fn squaresOfsize(floats: *mut f32, size: i64) -> f64 {
    let mut sum: f64 = 0.0;
    let mut i: i64 = 0;
    while i < size {
        let value: f64 = memory::load(floats.wrapping_offset(i as isize)) as f64;
        sum = sum + value * value;
        i = i.wrapping_add(1);
    }
    sum
}

/// The functions of the virtual machine for plugins, in the layout `pharo`.
#[repr(C)]
pub struct VirtualMachine {
    pub minorVersion: unsafe extern "C" fn() -> i64,
    pub majorVersion: unsafe extern "C" fn() -> i64,
    pub pop: unsafe extern "C" fn(i64) -> i64,
    pub popthenPush: unsafe extern "C" fn(i64, i64),
    pub push: unsafe extern "C" fn(i64),
    pub pushBool: unsafe extern "C" fn(i64) -> i64,
    pub pushFloat: unsafe extern "C" fn(f64),
    pub pushInteger: unsafe extern "C" fn(i64) -> i64,
    pub stackFloatValue: unsafe extern "C" fn(i64) -> f64,
    pub stackIntegerValue: unsafe extern "C" fn(i64) -> i64,
    pub stackObjectValue: unsafe extern "C" fn(i64) -> i64,
    pub stackValue: unsafe extern "C" fn(i64) -> i64,
    pub argumentCountOf: unsafe extern "C" fn(i64) -> i64,
    pub arrayValueOf: unsafe extern "C" fn(i64) -> *mut c_void,
    pub byteSizeOf: unsafe extern "C" fn(i64) -> i64,
    pub fetchArrayofObject: unsafe extern "C" fn(i64, i64) -> *mut c_void,
    pub fetchClassOf: unsafe extern "C" fn(i64) -> i64,
    pub fetchFloatofObject: unsafe extern "C" fn(i64, i64) -> f64,
    pub fetchIntegerofObject: unsafe extern "C" fn(i64, i64) -> i64,
    pub fetchPointerofObject: unsafe extern "C" fn(i64, i64) -> i64,
    pub obsoleteDontUseThisFetchWordofObject: unsafe extern "C" fn(i64, i64) -> i64,
    pub firstFixedField: unsafe extern "C" fn(i64) -> *mut c_void,
    pub firstIndexableField: unsafe extern "C" fn(i64) -> *mut c_void,
    pub literalofMethod: unsafe extern "C" fn(i64, i64) -> i64,
    pub literalCountOf: unsafe extern "C" fn(i64) -> i64,
    pub methodArgumentCount: unsafe extern "C" fn() -> i64,
    pub methodPrimitiveIndex: unsafe extern "C" fn() -> i64,
    pub primitiveIndexOf: unsafe extern "C" fn(i64) -> i64,
    pub sizeOfSTArrayFromCPrimitive: unsafe extern "C" fn(*mut c_void) -> i64,
    pub slotSizeOf: unsafe extern "C" fn(i64) -> i64,
    pub stObjectat: unsafe extern "C" fn(i64, i64) -> i64,
    pub stObjectatput: unsafe extern "C" fn(i64, i64, i64) -> i64,
    pub stSizeOf: unsafe extern "C" fn(i64) -> i64,
    pub storeIntegerofObjectwithValue: unsafe extern "C" fn(i64, i64, i64) -> i64,
    pub storePointerofObjectwithValue: unsafe extern "C" fn(i64, i64, i64) -> i64,
    pub isKindOf: unsafe extern "C" fn(i64, *mut i8) -> i64,
    pub isMemberOf: unsafe extern "C" fn(i64, *mut i8) -> i64,
    pub isBytes: unsafe extern "C" fn(i64) -> i64,
    pub isFloatObject: unsafe extern "C" fn(i64) -> i64,
    pub isIndexable: unsafe extern "C" fn(i64) -> i64,
    pub isIntegerObject: unsafe extern "C" fn(i64) -> i64,
    pub isIntegerValue: unsafe extern "C" fn(i64) -> i64,
    pub isPointers: unsafe extern "C" fn(i64) -> i64,
    pub isWeak: unsafe extern "C" fn(i64) -> i64,
    pub isWords: unsafe extern "C" fn(i64) -> i64,
    pub isWordsOrBytes: unsafe extern "C" fn(i64) -> i64,
    pub booleanValueOf: unsafe extern "C" fn(i64) -> i64,
    pub checkedIntegerValueOf: unsafe extern "C" fn(i64) -> i64,
    pub floatObjectOf: unsafe extern "C" fn(f64) -> i64,
    pub floatValueOf: unsafe extern "C" fn(i64) -> f64,
    pub integerObjectOf: unsafe extern "C" fn(i64) -> i64,
    pub integerValueOf: unsafe extern "C" fn(i64) -> i64,
    pub positive32BitIntegerFor: unsafe extern "C" fn(u32) -> i64,
    pub positive32BitValueOf: unsafe extern "C" fn(i64) -> u64,
    pub falseObject: unsafe extern "C" fn() -> i64,
    pub nilObject: unsafe extern "C" fn() -> i64,
    pub trueObject: unsafe extern "C" fn() -> i64,
    pub classArray: unsafe extern "C" fn() -> i64,
    pub classBitmap: unsafe extern "C" fn() -> i64,
    pub classByteArray: unsafe extern "C" fn() -> i64,
    pub classCharacter: unsafe extern "C" fn() -> i64,
    pub classFloat: unsafe extern "C" fn() -> i64,
    pub classLargePositiveInteger: unsafe extern "C" fn() -> i64,
    pub classPoint: unsafe extern "C" fn() -> i64,
    pub classSemaphore: unsafe extern "C" fn() -> i64,
    pub classSmallInteger: unsafe extern "C" fn() -> i64,
    pub classString: unsafe extern "C" fn() -> i64,
    pub clone: unsafe extern "C" fn(i64) -> i64,
    pub instantiateClassindexableSize: unsafe extern "C" fn(i64, i64) -> i64,
    pub makePointwithxValueyValue: unsafe extern "C" fn(i64, i64) -> i64,
    pub popRemappableOop: unsafe extern "C" fn() -> i64,
    pub pushRemappableOop: unsafe extern "C" fn(i64),
    pub becomewith: unsafe extern "C" fn(i64, i64) -> i64,
    pub byteSwapped: unsafe extern "C" fn(i64) -> i64,
    pub failed: unsafe extern "C" fn() -> i64,
    pub fullGC: unsafe extern "C" fn(),
    pub primitiveFail: unsafe extern "C" fn() -> i64,
    pub showDisplayBitsLeftTopRightBottom: unsafe extern "C" fn(
        i64,
        i64,
        i64,
        i64,
        i64,
    ) -> i64,
    pub signalSemaphoreWithIndex: unsafe extern "C" fn(i64) -> i64,
    pub success: unsafe extern "C" fn(i64) -> i64,
    pub superclassOf: unsafe extern "C" fn(i64) -> i64,
    pub statNumGCs: unsafe extern "C" fn() -> i64,
    pub stringForCString: unsafe extern "C" fn(*mut i8) -> i64,
    pub loadBitBltFrom: unsafe extern "C" fn(i64) -> i64,
    pub copyBits: unsafe extern "C" fn() -> i64,
    pub copyBitsFromtoat: unsafe extern "C" fn(i64, i64, i64) -> i64,
    pub classLargeNegativeInteger: unsafe extern "C" fn() -> i64,
    pub signed32BitIntegerFor: unsafe extern "C" fn(i64) -> i64,
    pub signed32BitValueOf: unsafe extern "C" fn(i64) -> i32,
    pub includesBehaviorThatOf: unsafe extern "C" fn(i64, i64) -> i64,
    pub primitiveMethod: unsafe extern "C" fn() -> i64,
    pub classExternalAddress: unsafe extern "C" fn() -> i64,
    pub ioLoadModuleOfLength: unsafe extern "C" fn(i64, i64) -> *mut c_void,
    pub ioLoadSymbolOfLengthFromModule: unsafe extern "C" fn(
        i64,
        i64,
        *mut c_void,
    ) -> *mut c_void,
    pub isInMemory: unsafe extern "C" fn(i64) -> i64,
    pub ioLoadFunctionFrom: unsafe extern "C" fn(*mut i8, *mut i8) -> *mut c_void,
    pub ioMicroMSecs: unsafe extern "C" fn() -> i64,
    pub positive64BitIntegerFor: unsafe extern "C" fn(u64) -> i64,
    pub positive64BitValueOf: unsafe extern "C" fn(i64) -> u64,
    pub signed64BitIntegerFor: unsafe extern "C" fn(i64) -> i64,
    pub signed64BitValueOf: unsafe extern "C" fn(i64) -> i64,
    pub isArray: unsafe extern "C" fn(i64) -> i64,
    pub forceInterruptCheck: unsafe extern "C" fn() -> i64,
    pub fetchLong32ofObject: unsafe extern "C" fn(i64, i64) -> i64,
    pub getThisSessionID: unsafe extern "C" fn() -> i64,
    pub ioFilenamefromStringofLengthresolveAliases: unsafe extern "C" fn(
        *mut i8,
        *mut i8,
        i64,
        i64,
    ) -> i64,
    pub vmEndianness: unsafe extern "C" fn() -> i64,
    pub addGCRoot: unsafe extern "C" fn(*mut i64) -> i64,
    pub removeGCRoot: unsafe extern "C" fn(*mut i64) -> i64,
    pub primitiveFailFor: unsafe extern "C" fn(i64) -> i64,
    pub sendInvokeCallbackStackRegistersJmpbuf: unsafe extern "C" fn(
        i64,
        i64,
        i64,
        i64,
    ) -> i64,
    pub reestablishContextPriorToCallback: unsafe extern "C" fn(i64) -> i64,
    pub isOopImmutable: unsafe extern "C" fn(i64) -> i64,
    pub isOopMutable: unsafe extern "C" fn(i64) -> i64,
    pub methodReturnBool: unsafe extern "C" fn(i64) -> i64,
    pub methodReturnFloat: unsafe extern "C" fn(f64) -> i64,
    pub methodReturnInteger: unsafe extern "C" fn(i64) -> i64,
    pub methodReturnString: unsafe extern "C" fn(*mut i8) -> i64,
    pub methodReturnValue: unsafe extern "C" fn(i64) -> i64,
    pub topRemappableOop: unsafe extern "C" fn() -> i64,
    pub addHighPriorityTickee: unsafe extern "C" fn(Option<unsafe extern "C" fn()>, u32),
    pub addSynchronousTickee: unsafe extern "C" fn(
        Option<unsafe extern "C" fn()>,
        u32,
        u32,
    ),
    pub utcMicroseconds: unsafe extern "C" fn() -> u64,
    pub tenuringIncrementalGC: unsafe extern "C" fn(),
    pub isYoung: unsafe extern "C" fn(i64) -> i64,
    pub isKindOfClass: unsafe extern "C" fn(i64, i64) -> i64,
    pub primitiveErrorTable: unsafe extern "C" fn() -> i64,
    pub primitiveFailureCode: unsafe extern "C" fn() -> i64,
    pub instanceSizeOf: unsafe extern "C" fn(i64) -> i64,
    pub signedMachineIntegerValueOf: unsafe extern "C" fn(i64) -> i64,
    pub stackSignedMachineIntegerValue: unsafe extern "C" fn(i64) -> i64,
    pub positiveMachineIntegerValueOf: unsafe extern "C" fn(i64) -> u64,
    pub stackPositiveMachineIntegerValue: unsafe extern "C" fn(i64) -> u64,
    pub cStringOrNullFor: unsafe extern "C" fn(i64) -> *mut i8,
    pub signalNoResume: unsafe extern "C" fn(i64) -> i64,
    pub isImmediate: unsafe extern "C" fn(i64) -> i64,
    pub characterObjectOf: unsafe extern "C" fn(i64) -> i64,
    pub characterValueOf: unsafe extern "C" fn(i64) -> i64,
    pub isCharacterObject: unsafe extern "C" fn(i64) -> i64,
    pub isCharacterValue: unsafe extern "C" fn(i32) -> i64,
    pub isPinned: unsafe extern "C" fn(i64) -> i64,
    pub pinObject: unsafe extern "C" fn(i64) -> i64,
    pub unpinObject: unsafe extern "C" fn(i64) -> i64,
    pub primitiveFailForOSError: unsafe extern "C" fn(i64) -> i64,
    pub methodReturnReceiver: unsafe extern "C" fn() -> i64,
    pub isBooleanObject: unsafe extern "C" fn(i64) -> i64,
    pub isPositiveMachineIntegerObject: unsafe extern "C" fn(i64) -> i64,
    pub ptEnterInterpreterFromCallback: unsafe extern "C" fn(*mut c_void) -> i64,
    pub ptExitInterpreterToCallback: unsafe extern "C" fn(*mut c_void) -> i64,
    pub isNonImmediate: unsafe extern "C" fn(i64) -> i64,
    pub platformSemaphoreNew: unsafe extern "C" fn(i32) -> *mut c_void,
    pub scheduleInMainThread: unsafe extern "C" fn(
        Option<unsafe extern "C" fn() -> i64>,
    ) -> i64,
    pub waitOnExternalSemaphoreIndex: unsafe extern "C" fn(i64),
}

/// The functions of the virtual machine.
static INTERPRETER_PROXY: core::sync::atomic::AtomicPtr<VirtualMachine> = core::sync::atomic::AtomicPtr::new(
    core::ptr::null_mut(),
);

/// Takes the functions of the virtual machine; answers whether the plugin can work with them.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn setInterpreter(proxy: *mut VirtualMachine) -> i64 {
    INTERPRETER_PROXY.store(proxy, core::sync::atomic::Ordering::Relaxed);
    // SAFETY: the caller hands over null or a table that stays.
    let Some(proxy) = (unsafe { proxy.as_ref() }) else {
        return 0;
    };
    // SAFETY: both are functions of this type in every layout.
    let (major, minor) = unsafe { ((proxy.majorVersion)(), (proxy.minorVersion)()) };
    i64::from(major == 1 && minor >= 15)
}

/// The plugin's name.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn getModuleName() -> *const core::ffi::c_char {
    c"FloatArrayPlugin".as_ptr()
}

/// The proxy layout that the plugin was built for.
#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "slangvmPluginAbi")]
pub static SLANGVM_PLUGIN_ABI: [u8; 6] = *b"pharo\0";

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveAtAccessorDepth")]
pub static PRIMITIVE_AT_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveAtPutAccessorDepth")]
pub static PRIMITIVE_AT_PUT_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveEqualAccessorDepth")]
pub static PRIMITIVE_EQUAL_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveHashArrayAccessorDepth")]
pub static PRIMITIVE_HASH_ARRAY_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveAddFloatArrayAccessorDepth")]
pub static PRIMITIVE_ADD_FLOAT_ARRAY_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveAddScalarAccessorDepth")]
pub static PRIMITIVE_ADD_SCALAR_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveSubFloatArrayAccessorDepth")]
pub static PRIMITIVE_SUB_FLOAT_ARRAY_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveSubScalarAccessorDepth")]
pub static PRIMITIVE_SUB_SCALAR_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveMulFloatArrayAccessorDepth")]
pub static PRIMITIVE_MUL_FLOAT_ARRAY_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveMulScalarAccessorDepth")]
pub static PRIMITIVE_MUL_SCALAR_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveDivFloatArrayAccessorDepth")]
pub static PRIMITIVE_DIV_FLOAT_ARRAY_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveDivScalarAccessorDepth")]
pub static PRIMITIVE_DIV_SCALAR_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveDotProductAccessorDepth")]
pub static PRIMITIVE_DOT_PRODUCT_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveLengthAccessorDepth")]
pub static PRIMITIVE_LENGTH_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveNormalizeAccessorDepth")]
pub static PRIMITIVE_NORMALIZE_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveSumAccessorDepth")]
pub static PRIMITIVE_SUM_ACCESSOR_DEPTH: i8 = 0;

/// The plugin's name among the built-in ones.
#[cfg(builtin_plugin)]
pub const MODULE: &core::ffi::CStr = c"FloatArrayPlugin";

/// What the virtual machine finds in a built-in plugin.
#[cfg(builtin_plugin)]
pub static EXPORTS: [::platform::BuiltinExport; 20] = [
    ::platform::BuiltinExport {
        name: c"initialiseModule".as_ptr(),
        function: Some(initialiseModule),
        accessor_depth: -1,
    },
    ::platform::BuiltinExport {
        name: c"shutdownModule".as_ptr(),
        function: Some(shutdownModule),
        accessor_depth: -1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveAt".as_ptr(),
        function: Some(primitiveAt),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveAtPut".as_ptr(),
        function: Some(primitiveAtPut),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveEqual".as_ptr(),
        function: Some(primitiveEqual),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveHashArray".as_ptr(),
        function: Some(primitiveHashArray),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveAddFloatArray".as_ptr(),
        function: Some(primitiveAddFloatArray),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveAddScalar".as_ptr(),
        function: Some(primitiveAddScalar),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveSubFloatArray".as_ptr(),
        function: Some(primitiveSubFloatArray),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveSubScalar".as_ptr(),
        function: Some(primitiveSubScalar),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveMulFloatArray".as_ptr(),
        function: Some(primitiveMulFloatArray),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveMulScalar".as_ptr(),
        function: Some(primitiveMulScalar),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveDivFloatArray".as_ptr(),
        function: Some(primitiveDivFloatArray),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveDivScalar".as_ptr(),
        function: Some(primitiveDivScalar),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveDotProduct".as_ptr(),
        function: Some(primitiveDotProduct),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveLength".as_ptr(),
        function: Some(primitiveLength),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveNormalize".as_ptr(),
        function: Some(primitiveNormalize),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveSum".as_ptr(),
        function: Some(primitiveSum),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"setInterpreter".as_ptr(),
        function: Some({
            // SAFETY: the virtual machine knows the type of this function by its name.
            unsafe {
                core::mem::transmute::<
                    unsafe extern "C" fn(*mut VirtualMachine) -> i64,
                    unsafe extern "C" fn() -> i64,
                >(setInterpreter)
            }
        }),
        accessor_depth: -1,
    },
    ::platform::BuiltinExport {
        name: c"getModuleName".as_ptr(),
        function: Some({
            // SAFETY: the virtual machine knows the type of this function by its name.
            unsafe {
                core::mem::transmute::<
                    unsafe extern "C" fn() -> *const core::ffi::c_char,
                    unsafe extern "C" fn() -> i64,
                >(getModuleName)
            }
        }),
        accessor_depth: -1,
    },
];

/// The functions of the virtual machine that the plugin calls.
mod proxy {
    use core::ffi::c_void;
    /// What `setInterpreter` was given.
    fn functions() -> &'static super::VirtualMachine {
        // SAFETY: the virtual machine hands over a table that lives as long as itself, before it calls anything else.
        unsafe {
            super::INTERPRETER_PROXY.load(core::sync::atomic::Ordering::Relaxed).as_ref()
        }
            .expect("a primitive is called before setInterpreter")
    }
    /// `stackValue` of the proxy.
    pub fn stackValue(offset: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.stackValue)(offset) }
    }
    /// `isWords` of the proxy.
    pub fn isWords(anOop: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.isWords)(anOop) }
    }
    /// `primitiveFailFor` of the proxy.
    pub fn primitiveFailFor(code: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.primitiveFailFor)(code) }
    }
    /// `methodArgumentCount` of the proxy.
    pub fn methodArgumentCount() -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.methodArgumentCount)() }
    }
    /// `firstIndexableField` of the proxy.
    pub fn firstIndexableField(anOop: i64) -> *mut c_void {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.firstIndexableField)(anOop) }
    }
    /// `byteSizeOf` of the proxy.
    pub fn byteSizeOf(anOop: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.byteSizeOf)(anOop) }
    }
    /// `failed` of the proxy.
    pub fn failed() -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.failed)() }
    }
    /// `isOopImmutable` of the proxy.
    pub fn isOopImmutable(anOop: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.isOopImmutable)(anOop) }
    }
    /// `stackIntegerValue` of the proxy.
    pub fn stackIntegerValue(offset: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.stackIntegerValue)(offset) }
    }
    /// `isIntegerObject` of the proxy.
    pub fn isIntegerObject(anOop: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.isIntegerObject)(anOop) }
    }
    /// `integerValueOf` of the proxy.
    pub fn integerValueOf(anOop: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.integerValueOf)(anOop) }
    }
    /// `floatValueOf` of the proxy.
    pub fn floatValueOf(anOop: i64) -> f64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.floatValueOf)(anOop) }
    }
    /// `methodReturnFloat` of the proxy.
    pub fn methodReturnFloat(aFloat: f64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.methodReturnFloat)(aFloat) }
    }
    /// `methodReturnValue` of the proxy.
    pub fn methodReturnValue(anOop: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.methodReturnValue)(anOop) }
    }
    /// `methodReturnBool` of the proxy.
    pub fn methodReturnBool(aBoolean: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.methodReturnBool)(aBoolean) }
    }
    /// `methodReturnInteger` of the proxy.
    pub fn methodReturnInteger(anInteger: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.methodReturnInteger)(anInteger) }
    }
    /// `methodReturnReceiver` of the proxy.
    pub fn methodReturnReceiver() -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.methodReturnReceiver)() }
    }
}

mod memory {
    //! Raw memory. Slang computes addresses in the heap, in stack pages and in structures of C, which Rust cannot check; all
    //! reads and writes through such addresses are in this file. What makes them sound is the same for all of them: the address
    //! was computed from memory that the virtual machine mapped or that was handed to it, the heap verifier and the interpreter
    //! of the intermediate form check exactly these accesses, and no Rust reference to that memory exists while they happen
    //! (variables of the virtual machine are cells, and only pointers to them are made).

    /// The value at an address, aligned or not.
    #[inline(always)]
    pub fn load<T: Copy>(address: *const T) -> T {
        // SAFETY: see the top of this module; `T` is an integer, a float, a pointer or a structure of those.
        unsafe { address.read_unaligned() }
    }

    /// Puts a value at an address, aligned or not.
    #[inline(always)]
    pub fn store<T: Copy>(address: *mut T, value: T) {
        // SAFETY: see the top of this module; nothing is dropped because `T` is `Copy`.
        unsafe { address.write_unaligned(value) }
    }
}
