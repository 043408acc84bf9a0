//! The interpreter proxy: what plugins call, in each public layout.

use core::ffi::c_void;
use super::state::VM;

/// The functions of the virtual machine for plugins, in the layout `pharo`.
#[repr(C)]
pub struct VirtualMachinePharo {
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

extern "C" fn minorVersion() -> i64 {
    super::proxy_operands::minorVersion()
}

extern "C" fn majorVersion() -> i64 {
    super::proxy_operands::majorVersion()
}

extern "C" fn pop(a1: i64) -> i64 {
    super::operand_stack::pop(current(), a1);
    0
}

extern "C" fn popthenPush(a1: i64, a2: i64) {
    super::operand_stack::popthenPush(current(), a1, a2)
}

extern "C" fn push(a1: i64) {
    super::operand_stack::push(current(), a1)
}

extern "C" fn pushBool(a1: i64) -> i64 {
    super::operand_stack::pushBool(current(), a1);
    0
}

extern "C" fn pushFloat(a1: f64) {
    super::proxy_operands::pushFloat(current(), a1)
}

extern "C" fn pushInteger(a1: i64) -> i64 {
    super::operand_stack::pushInteger(current(), a1);
    0
}

extern "C" fn stackFloatValue(a1: i64) -> f64 {
    super::operand_stack::stackFloatValue(current(), a1)
}

extern "C" fn stackIntegerValue(a1: i64) -> i64 {
    super::operand_stack::stackIntegerValue(current(), a1)
}

extern "C" fn stackObjectValue(a1: i64) -> i64 {
    super::operand_stack::stackObjectValue(current(), a1)
}

extern "C" fn stackValue(a1: i64) -> i64 {
    super::operand_stack::stackValue(current(), a1)
}

extern "C" fn argumentCountOf(a1: i64) -> i64 {
    super::compiled_code::argumentCountOf(a1)
}

extern "C" fn arrayValueOf(a1: i64) -> *mut c_void {
    super::proxy_objects::arrayValueOf(current(), a1)
}

extern "C" fn byteSizeOf(a1: i64) -> i64 {
    super::spur_object_header::byteSizeOf(a1)
}

extern "C" fn fetchArrayofObject(a1: i64, a2: i64) -> *mut c_void {
    super::proxy_objects::fetchArrayofObject(current(), a1, a2)
}

extern "C" fn fetchClassOf(a1: i64) -> i64 {
    super::spur_class_table::fetchClassOf(current(), a1)
}

extern "C" fn fetchFloatofObject(a1: i64, a2: i64) -> f64 {
    super::proxy_objects::fetchFloatofObject(current(), a1, a2)
}

extern "C" fn fetchIntegerofObject(a1: i64, a2: i64) -> i64 {
    super::spur_object_fields::fetchIntegerofObject(current(), a1, a2)
}

extern "C" fn fetchPointerofObject(a1: i64, a2: i64) -> i64 {
    super::spur_object_fields::fetchPointerofObject(a1, a2)
}

extern "C" fn obsoleteDontUseThisFetchWordofObject(a1: i64, a2: i64) -> i64 {
    super::proxy_objects::obsoleteDontUseThisFetchWordofObject(a1, a2) as i64
}

extern "C" fn firstFixedField(a1: i64) -> *mut c_void {
    super::spur_object_fields::firstFixedField(a1)
}

extern "C" fn firstIndexableField(a1: i64) -> *mut c_void {
    super::spur_object_fields::firstIndexableField(current(), a1)
}

extern "C" fn literalofMethod(a1: i64, a2: i64) -> i64 {
    super::compiled_code::literalofMethod(a1, a2)
}

extern "C" fn literalCountOf(a1: i64) -> i64 {
    super::spur_object_fields::literalCountOf(a1)
}

extern "C" fn methodArgumentCount() -> i64 {
    super::operand_stack::methodArgumentCount(current())
}

extern "C" fn methodPrimitiveIndex() -> i64 {
    super::proxy_operands::methodPrimitiveIndex(current())
}

extern "C" fn primitiveIndexOf(a1: i64) -> i64 {
    super::compiled_code::primitiveIndexOf(a1)
}

extern "C" fn sizeOfSTArrayFromCPrimitive(a1: *mut c_void) -> i64 {
    super::proxy_objects::sizeOfSTArrayFromCPrimitive(current(), a1)
}

extern "C" fn slotSizeOf(a1: i64) -> i64 {
    super::proxy_objects::slotSizeOf(current(), a1)
}

extern "C" fn stObjectat(a1: i64, a2: i64) -> i64 {
    super::proxy_objects::stObjectat(current(), a1, a2)
}

extern "C" fn stObjectatput(a1: i64, a2: i64, a3: i64) -> i64 {
    super::proxy_objects::stObjectatput(current(), a1, a2, a3)
}

extern "C" fn stSizeOf(a1: i64) -> i64 {
    super::proxy_objects::stSizeOf(current(), a1)
}

extern "C" fn storeIntegerofObjectwithValue(a1: i64, a2: i64, a3: i64) -> i64 {
    super::spur_object_fields::storeIntegerofObjectwithValue(a1, a2, a3);
    0
}

extern "C" fn storePointerofObjectwithValue(a1: i64, a2: i64, a3: i64) -> i64 {
    super::spur_object_fields::storePointerofObjectwithValue(current(), a1, a2, a3);
    0
}

extern "C" fn isKindOf(a1: i64, a2: *mut i8) -> i64 {
    super::proxy_classes::isKindOf(current(), a1, a2)
}

extern "C" fn isMemberOf(a1: i64, a2: *mut i8) -> i64 {
    super::proxy_classes::isMemberOf(current(), a1, a2)
}

extern "C" fn isBytes(a1: i64) -> i64 {
    super::spur_object_header::isBytes(a1)
}

extern "C" fn isFloatObject(a1: i64) -> i64 {
    super::spur_immediates::isFloatObject(a1)
}

extern "C" fn isIndexable(a1: i64) -> i64 {
    super::spur_object_header::isIndexable(a1)
}

extern "C" fn isIntegerObject(a1: i64) -> i64 {
    super::spur_immediates::isIntegerObject(a1)
}

extern "C" fn isIntegerValue(a1: i64) -> i64 {
    super::spur_immediates::isIntegerValue(a1)
}

extern "C" fn isPointers(a1: i64) -> i64 {
    super::spur_object_header::isPointers(a1)
}

extern "C" fn isWeak(a1: i64) -> i64 {
    super::spur_object_header::isWeak(a1)
}

extern "C" fn isWords(a1: i64) -> i64 {
    super::spur_object_header::isWords(a1)
}

extern "C" fn isWordsOrBytes(a1: i64) -> i64 {
    super::spur_object_header::isWordsOrBytes(a1)
}

extern "C" fn booleanValueOf(a1: i64) -> i64 {
    super::object_memory::booleanValueOf(current(), a1)
}

extern "C" fn checkedIntegerValueOf(a1: i64) -> i64 {
    super::integer_conversions::checkedIntegerValueOf(current(), a1)
}

extern "C" fn floatObjectOf(a1: f64) -> i64 {
    super::spur_immediates::floatObjectOf(current(), a1)
}

extern "C" fn floatValueOf(a1: i64) -> f64 {
    super::operand_stack::floatValueOf(current(), a1)
}

extern "C" fn integerObjectOf(a1: i64) -> i64 {
    super::spur_immediates::integerObjectOf(a1)
}

extern "C" fn integerValueOf(a1: i64) -> i64 {
    super::spur_immediates::integerValueOf(a1)
}

extern "C" fn positive32BitIntegerFor(a1: u32) -> i64 {
    super::integer_conversions::positive32BitIntegerFor(a1)
}

extern "C" fn positive32BitValueOf(a1: i64) -> u64 {
    super::integer_conversions::positive32BitValueOf(current(), a1)
}

extern "C" fn falseObject() -> i64 {
    super::object_memory::falseObject(current())
}

extern "C" fn nilObject() -> i64 {
    super::object_memory::nilObject(current())
}

extern "C" fn trueObject() -> i64 {
    super::object_memory::trueObject(current())
}

extern "C" fn classArray() -> i64 {
    super::object_memory::classArray(current())
}

extern "C" fn classBitmap() -> i64 {
    super::proxy_classes::classBitmap(current())
}

extern "C" fn classByteArray() -> i64 {
    super::proxy_classes::classByteArray(current())
}

extern "C" fn classCharacter() -> i64 {
    super::proxy_classes::classCharacter(current())
}

extern "C" fn classFloat() -> i64 {
    super::proxy_classes::classFloat(current())
}

extern "C" fn classLargePositiveInteger() -> i64 {
    super::proxy_classes::classLargePositiveInteger(current())
}

extern "C" fn classPoint() -> i64 {
    super::proxy_classes::classPoint(current())
}

extern "C" fn classSemaphore() -> i64 {
    super::proxy_classes::classSemaphore(current())
}

extern "C" fn classSmallInteger() -> i64 {
    super::proxy_classes::classSmallInteger(current())
}

extern "C" fn classString() -> i64 {
    super::proxy_classes::classString(current())
}

extern "C" fn clone(a1: i64) -> i64 {
    super::proxy_objects::clone(current(), a1)
}

extern "C" fn instantiateClassindexableSize(a1: i64, a2: i64) -> i64 {
    super::spur_allocation::instantiateClassindexableSize(current(), a1, a2)
}

extern "C" fn makePointwithxValueyValue(a1: i64, a2: i64) -> i64 {
    super::proxy_objects::makePointwithxValueyValue(current(), a1, a2)
}

extern "C" fn popRemappableOop() -> i64 {
    super::spur_roots::popRemappableOop(current())
}

extern "C" fn pushRemappableOop(a1: i64) {
    super::spur_roots::pushRemappableOop(current(), a1)
}

extern "C" fn becomewith(a1: i64, a2: i64) -> i64 {
    super::proxy_objects::becomewith(current(), a1, a2)
}

extern "C" fn byteSwapped(a1: i64) -> i64 {
    super::proxy_objects::byteSwapped(a1) as i64
}

extern "C" fn failed() -> i64 {
    super::operand_stack::failed(current())
}

extern "C" fn fullGC() {
    super::spur_collector::fullGC(current());
}

extern "C" fn primitiveFail() -> i64 {
    super::operand_stack::primitiveFail(current());
    0
}

extern "C" fn showDisplayBitsLeftTopRightBottom(
    a1: i64,
    a2: i64,
    a3: i64,
    a4: i64,
    a5: i64,
) -> i64 {
    super::proxy_services::showDisplayBitsLeftTopRightBottom(a1, a2, a3, a4, a5)
}

extern "C" fn signalSemaphoreWithIndex(a1: i64) -> i64 {
    super::proxy_services::signalSemaphoreWithIndex(a1)
}

extern "C" fn success(a1: i64) -> i64 {
    super::operand_stack::success(current(), a1);
    0
}

extern "C" fn superclassOf(a1: i64) -> i64 {
    super::proxy_classes::superclassOf(current(), a1)
}

extern "C" fn statNumGCs() -> i64 {
    super::proxy_services::statNumGCs(current())
}

extern "C" fn stringForCString(a1: *mut i8) -> i64 {
    super::proxy_objects::stringForCString(current(), a1)
}

extern "C" fn loadBitBltFrom(a1: i64) -> i64 {
    super::proxy_services::loadBitBltFrom(current(), a1)
}

extern "C" fn copyBits() -> i64 {
    super::proxy_services::copyBits(current())
}

extern "C" fn copyBitsFromtoat(a1: i64, a2: i64, a3: i64) -> i64 {
    super::proxy_services::copyBitsFromtoat(current(), a1, a2, a3)
}

extern "C" fn classLargeNegativeInteger() -> i64 {
    super::proxy_classes::classLargeNegativeInteger(current())
}

extern "C" fn signed32BitIntegerFor(a1: i64) -> i64 {
    super::integer_conversions::signed32BitIntegerFor(a1)
}

extern "C" fn signed32BitValueOf(a1: i64) -> i32 {
    super::integer_conversions::signed32BitValueOf(current(), a1)
}

extern "C" fn includesBehaviorThatOf(a1: i64, a2: i64) -> i64 {
    super::proxy_classes::includesBehaviorThatOf(current(), a1, a2)
}

extern "C" fn primitiveMethod() -> i64 {
    super::proxy_operands::primitiveMethod(current())
}

extern "C" fn classExternalAddress() -> i64 {
    super::proxy_classes::classExternalAddress(current())
}

extern "C" fn ioLoadModuleOfLength(a1: i64, a2: i64) -> *mut c_void {
    super::proxy_services::ioLoadModuleOfLength(a1, a2)
}

extern "C" fn ioLoadSymbolOfLengthFromModule(
    a1: i64,
    a2: i64,
    a3: *mut c_void,
) -> *mut c_void {
    super::proxy_services::ioLoadSymbolOfLengthFromModule(a1, a2, a3)
}

extern "C" fn isInMemory(a1: i64) -> i64 {
    super::spur_segments::isInMemory(current(), a1 as u64)
}

extern "C" fn ioLoadFunctionFrom(a1: *mut i8, a2: *mut i8) -> *mut c_void {
    super::proxy_services::ioLoadFunctionFrom(current(), a1, a2)
}

extern "C" fn ioMicroMSecs() -> i64 {
    super::proxy_services::ioMicroMSecs() as i64
}

extern "C" fn positive64BitIntegerFor(a1: u64) -> i64 {
    super::integer_conversions::positive64BitIntegerFor(current(), a1)
}

extern "C" fn positive64BitValueOf(a1: i64) -> u64 {
    super::integer_conversions::positive64BitValueOf(current(), a1)
}

extern "C" fn signed64BitIntegerFor(a1: i64) -> i64 {
    super::integer_conversions::signed64BitIntegerFor(current(), a1)
}

extern "C" fn signed64BitValueOf(a1: i64) -> i64 {
    super::integer_conversions::signed64BitValueOf(current(), a1)
}

extern "C" fn isArray(a1: i64) -> i64 {
    super::spur_object_header::isArray(a1)
}

extern "C" fn forceInterruptCheck() -> i64 {
    super::signals::forceInterruptCheck(current());
    0
}

extern "C" fn fetchLong32ofObject(a1: i64, a2: i64) -> i64 {
    super::spur_object_fields::fetchLong32ofObject(a1, a2)
}

extern "C" fn getThisSessionID() -> i64 {
    super::proxy_services::getThisSessionID(current())
}

extern "C" fn ioFilenamefromStringofLengthresolveAliases(
    a1: *mut i8,
    a2: *mut i8,
    a3: i64,
    a4: i64,
) -> i64 {
    super::proxy_services::ioFilenamefromStringofLengthresolveAliases(a1, a2, a3, a4)
}

extern "C" fn vmEndianness() -> i64 {
    super::proxy_services::vmEndianness()
}

extern "C" fn addGCRoot(a1: *mut i64) -> i64 {
    super::spur_roots::addGCRoot(current(), a1)
}

extern "C" fn removeGCRoot(a1: *mut i64) -> i64 {
    super::spur_roots::removeGCRoot(current(), a1)
}

extern "C" fn primitiveFailFor(a1: i64) -> i64 {
    super::operand_stack::primitiveFailFor(current(), a1)
}

extern "C" fn sendInvokeCallbackStackRegistersJmpbuf(
    _a1: i64,
    _a2: i64,
    _a3: i64,
    _a4: i64,
) -> i64 {
    super::operand_stack::primitiveFail(current());
    0
}

extern "C" fn reestablishContextPriorToCallback(_a1: i64) -> i64 {
    super::operand_stack::primitiveFail(current());
    0
}

extern "C" fn isOopImmutable(a1: i64) -> i64 {
    super::proxy_objects::isOopImmutable(a1)
}

extern "C" fn isOopMutable(a1: i64) -> i64 {
    super::proxy_objects::isOopMutable(a1)
}

extern "C" fn methodReturnBool(a1: i64) -> i64 {
    super::proxy_operands::methodReturnBool(current(), a1)
}

extern "C" fn methodReturnFloat(a1: f64) -> i64 {
    super::proxy_operands::methodReturnFloat(current(), a1)
}

extern "C" fn methodReturnInteger(a1: i64) -> i64 {
    super::proxy_operands::methodReturnInteger(current(), a1)
}

extern "C" fn methodReturnString(a1: *mut i8) -> i64 {
    super::proxy_operands::methodReturnString(current(), a1)
}

extern "C" fn methodReturnValue(a1: i64) -> i64 {
    super::proxy_operands::methodReturnValue(current(), a1)
}

extern "C" fn topRemappableOop() -> i64 {
    super::spur_roots::topRemappableOop(current())
}

extern "C" fn addHighPriorityTickee(a1: Option<unsafe extern "C" fn()>, a2: u32) {
    super::proxy_services::addHighPriorityTickee(a1, a2)
}

extern "C" fn addSynchronousTickee(
    a1: Option<unsafe extern "C" fn()>,
    a2: u32,
    a3: u32,
) {
    super::proxy_services::addSynchronousTickee(a1, a2, a3)
}

extern "C" fn utcMicroseconds() -> u64 {
    super::proxy_services::utcMicroseconds()
}

extern "C" fn tenuringIncrementalGC() {
    super::proxy_services::tenuringIncrementalGC(current())
}

extern "C" fn isYoung(a1: i64) -> i64 {
    super::spur_new_space::isYoung(current(), a1)
}

extern "C" fn isKindOfClass(a1: i64, a2: i64) -> i64 {
    super::proxy_classes::isKindOfClass(current(), a1, a2)
}

extern "C" fn primitiveErrorTable() -> i64 {
    super::proxy_operands::primitiveErrorTable(current())
}

extern "C" fn primitiveFailureCode() -> i64 {
    super::operand_stack::primitiveFailureCode(current())
}

extern "C" fn instanceSizeOf(a1: i64) -> i64 {
    super::proxy_classes::instanceSizeOf(a1)
}

extern "C" fn signedMachineIntegerValueOf(a1: i64) -> i64 {
    super::integer_conversions::signedMachineIntegerValueOf(current(), a1)
}

extern "C" fn stackSignedMachineIntegerValue(a1: i64) -> i64 {
    super::integer_conversions::stackSignedMachineIntegerValue(current(), a1)
}

extern "C" fn positiveMachineIntegerValueOf(a1: i64) -> u64 {
    super::integer_conversions::positiveMachineIntegerValueOf(current(), a1)
}

extern "C" fn stackPositiveMachineIntegerValue(a1: i64) -> u64 {
    super::integer_conversions::stackPositiveMachineIntegerValue(current(), a1)
}

extern "C" fn cStringOrNullFor(a1: i64) -> *mut i8 {
    super::proxy_objects::cStringOrNullFor(current(), a1)
}

extern "C" fn signalNoResume(a1: i64) -> i64 {
    super::proxy_services::signalNoResume(current(), a1)
}

extern "C" fn isImmediate(a1: i64) -> i64 {
    super::spur_immediates::isImmediate(a1)
}

extern "C" fn characterObjectOf(a1: i64) -> i64 {
    super::spur_immediates::characterObjectOf(a1)
}

extern "C" fn characterValueOf(a1: i64) -> i64 {
    super::spur_immediates::characterValueOf(a1)
}

extern "C" fn isCharacterObject(a1: i64) -> i64 {
    super::spur_immediates::isCharacterObject(a1)
}

extern "C" fn isCharacterValue(a1: i32) -> i64 {
    super::proxy_objects::isCharacterValue(a1)
}

extern "C" fn isPinned(a1: i64) -> i64 {
    super::spur_object_header::isPinned(a1)
}

extern "C" fn pinObject(a1: i64) -> i64 {
    super::spur_become::pinObject(current(), a1)
}

extern "C" fn unpinObject(a1: i64) -> i64 {
    super::spur_become::unpinObject(a1);
    0
}

extern "C" fn primitiveFailForOSError(a1: i64) -> i64 {
    super::primitive_calls::primitiveFailForOSError(current(), a1)
}

extern "C" fn methodReturnReceiver() -> i64 {
    super::proxy_operands::methodReturnReceiver(current())
}

extern "C" fn isBooleanObject(a1: i64) -> i64 {
    super::proxy_objects::isBooleanObject(current(), a1)
}

extern "C" fn isPositiveMachineIntegerObject(a1: i64) -> i64 {
    super::integer_conversions::isPositiveMachineIntegerObject(a1)
}

extern "C" fn ptEnterInterpreterFromCallback(_a1: *mut c_void) -> i64 {
    super::operand_stack::primitiveFail(current());
    0
}

extern "C" fn ptExitInterpreterToCallback(_a1: *mut c_void) -> i64 {
    super::operand_stack::primitiveFail(current());
    0
}

extern "C" fn isNonImmediate(a1: i64) -> i64 {
    super::spur_immediates::isNonImmediate(a1)
}

extern "C" fn platformSemaphoreNew(a1: i32) -> *mut c_void {
    super::proxy_services::platformSemaphoreNew(a1)
}

extern "C" fn scheduleInMainThread(a1: Option<unsafe extern "C" fn() -> i64>) -> i64 {
    super::proxy_services::scheduleInMainThread(a1)
}

extern "C" fn waitOnExternalSemaphoreIndex(a1: i64) {
    super::proxy_services::waitOnExternalSemaphoreIndex(current(), a1)
}

static PROXY_PHARO: VirtualMachinePharo = VirtualMachinePharo {
    minorVersion: minorVersion,
    majorVersion: majorVersion,
    pop: pop,
    popthenPush: popthenPush,
    push: push,
    pushBool: pushBool,
    pushFloat: pushFloat,
    pushInteger: pushInteger,
    stackFloatValue: stackFloatValue,
    stackIntegerValue: stackIntegerValue,
    stackObjectValue: stackObjectValue,
    stackValue: stackValue,
    argumentCountOf: argumentCountOf,
    arrayValueOf: arrayValueOf,
    byteSizeOf: byteSizeOf,
    fetchArrayofObject: fetchArrayofObject,
    fetchClassOf: fetchClassOf,
    fetchFloatofObject: fetchFloatofObject,
    fetchIntegerofObject: fetchIntegerofObject,
    fetchPointerofObject: fetchPointerofObject,
    obsoleteDontUseThisFetchWordofObject: obsoleteDontUseThisFetchWordofObject,
    firstFixedField: firstFixedField,
    firstIndexableField: firstIndexableField,
    literalofMethod: literalofMethod,
    literalCountOf: literalCountOf,
    methodArgumentCount: methodArgumentCount,
    methodPrimitiveIndex: methodPrimitiveIndex,
    primitiveIndexOf: primitiveIndexOf,
    sizeOfSTArrayFromCPrimitive: sizeOfSTArrayFromCPrimitive,
    slotSizeOf: slotSizeOf,
    stObjectat: stObjectat,
    stObjectatput: stObjectatput,
    stSizeOf: stSizeOf,
    storeIntegerofObjectwithValue: storeIntegerofObjectwithValue,
    storePointerofObjectwithValue: storePointerofObjectwithValue,
    isKindOf: isKindOf,
    isMemberOf: isMemberOf,
    isBytes: isBytes,
    isFloatObject: isFloatObject,
    isIndexable: isIndexable,
    isIntegerObject: isIntegerObject,
    isIntegerValue: isIntegerValue,
    isPointers: isPointers,
    isWeak: isWeak,
    isWords: isWords,
    isWordsOrBytes: isWordsOrBytes,
    booleanValueOf: booleanValueOf,
    checkedIntegerValueOf: checkedIntegerValueOf,
    floatObjectOf: floatObjectOf,
    floatValueOf: floatValueOf,
    integerObjectOf: integerObjectOf,
    integerValueOf: integerValueOf,
    positive32BitIntegerFor: positive32BitIntegerFor,
    positive32BitValueOf: positive32BitValueOf,
    falseObject: falseObject,
    nilObject: nilObject,
    trueObject: trueObject,
    classArray: classArray,
    classBitmap: classBitmap,
    classByteArray: classByteArray,
    classCharacter: classCharacter,
    classFloat: classFloat,
    classLargePositiveInteger: classLargePositiveInteger,
    classPoint: classPoint,
    classSemaphore: classSemaphore,
    classSmallInteger: classSmallInteger,
    classString: classString,
    clone: clone,
    instantiateClassindexableSize: instantiateClassindexableSize,
    makePointwithxValueyValue: makePointwithxValueyValue,
    popRemappableOop: popRemappableOop,
    pushRemappableOop: pushRemappableOop,
    becomewith: becomewith,
    byteSwapped: byteSwapped,
    failed: failed,
    fullGC: fullGC,
    primitiveFail: primitiveFail,
    showDisplayBitsLeftTopRightBottom: showDisplayBitsLeftTopRightBottom,
    signalSemaphoreWithIndex: signalSemaphoreWithIndex,
    success: success,
    superclassOf: superclassOf,
    statNumGCs: statNumGCs,
    stringForCString: stringForCString,
    loadBitBltFrom: loadBitBltFrom,
    copyBits: copyBits,
    copyBitsFromtoat: copyBitsFromtoat,
    classLargeNegativeInteger: classLargeNegativeInteger,
    signed32BitIntegerFor: signed32BitIntegerFor,
    signed32BitValueOf: signed32BitValueOf,
    includesBehaviorThatOf: includesBehaviorThatOf,
    primitiveMethod: primitiveMethod,
    classExternalAddress: classExternalAddress,
    ioLoadModuleOfLength: ioLoadModuleOfLength,
    ioLoadSymbolOfLengthFromModule: ioLoadSymbolOfLengthFromModule,
    isInMemory: isInMemory,
    ioLoadFunctionFrom: ioLoadFunctionFrom,
    ioMicroMSecs: ioMicroMSecs,
    positive64BitIntegerFor: positive64BitIntegerFor,
    positive64BitValueOf: positive64BitValueOf,
    signed64BitIntegerFor: signed64BitIntegerFor,
    signed64BitValueOf: signed64BitValueOf,
    isArray: isArray,
    forceInterruptCheck: forceInterruptCheck,
    fetchLong32ofObject: fetchLong32ofObject,
    getThisSessionID: getThisSessionID,
    ioFilenamefromStringofLengthresolveAliases: ioFilenamefromStringofLengthresolveAliases,
    vmEndianness: vmEndianness,
    addGCRoot: addGCRoot,
    removeGCRoot: removeGCRoot,
    primitiveFailFor: primitiveFailFor,
    sendInvokeCallbackStackRegistersJmpbuf: sendInvokeCallbackStackRegistersJmpbuf,
    reestablishContextPriorToCallback: reestablishContextPriorToCallback,
    isOopImmutable: isOopImmutable,
    isOopMutable: isOopMutable,
    methodReturnBool: methodReturnBool,
    methodReturnFloat: methodReturnFloat,
    methodReturnInteger: methodReturnInteger,
    methodReturnString: methodReturnString,
    methodReturnValue: methodReturnValue,
    topRemappableOop: topRemappableOop,
    addHighPriorityTickee: addHighPriorityTickee,
    addSynchronousTickee: addSynchronousTickee,
    utcMicroseconds: utcMicroseconds,
    tenuringIncrementalGC: tenuringIncrementalGC,
    isYoung: isYoung,
    isKindOfClass: isKindOfClass,
    primitiveErrorTable: primitiveErrorTable,
    primitiveFailureCode: primitiveFailureCode,
    instanceSizeOf: instanceSizeOf,
    signedMachineIntegerValueOf: signedMachineIntegerValueOf,
    stackSignedMachineIntegerValue: stackSignedMachineIntegerValue,
    positiveMachineIntegerValueOf: positiveMachineIntegerValueOf,
    stackPositiveMachineIntegerValue: stackPositiveMachineIntegerValue,
    cStringOrNullFor: cStringOrNullFor,
    signalNoResume: signalNoResume,
    isImmediate: isImmediate,
    characterObjectOf: characterObjectOf,
    characterValueOf: characterValueOf,
    isCharacterObject: isCharacterObject,
    isCharacterValue: isCharacterValue,
    isPinned: isPinned,
    pinObject: pinObject,
    unpinObject: unpinObject,
    primitiveFailForOSError: primitiveFailForOSError,
    methodReturnReceiver: methodReturnReceiver,
    isBooleanObject: isBooleanObject,
    isPositiveMachineIntegerObject: isPositiveMachineIntegerObject,
    ptEnterInterpreterFromCallback: ptEnterInterpreterFromCallback,
    ptExitInterpreterToCallback: ptExitInterpreterToCallback,
    isNonImmediate: isNonImmediate,
    platformSemaphoreNew: platformSemaphoreNew,
    scheduleInMainThread: scheduleInMainThread,
    waitOnExternalSemaphoreIndex: waitOnExternalSemaphoreIndex,
};

/// The functions of the virtual machine for plugins, in the layout `classic`.
#[repr(C)]
pub struct VirtualMachineClassic {
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
    pub error: unsafe extern "C" fn(*mut i8),
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
    pub characterTable: unsafe extern "C" fn() -> i64,
    pub displayObject: unsafe extern "C" fn() -> i64,
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
    pub cloneObject: unsafe extern "C" fn(i64) -> i64,
    pub instantiateClassindexableSize: unsafe extern "C" fn(i64, i64) -> i64,
    pub makePointwithxValueyValue: unsafe extern "C" fn(i64, i64) -> i64,
    pub popRemappableOop: unsafe extern "C" fn() -> i64,
    pub pushRemappableOop: unsafe extern "C" fn(i64),
    pub becomewith: unsafe extern "C" fn(i64, i64) -> i64,
    pub byteSwapped: unsafe extern "C" fn(i64) -> i64,
    pub failed: unsafe extern "C" fn() -> i64,
    pub fullDisplayUpdate: unsafe extern "C" fn() -> i64,
    pub fullGC: unsafe extern "C" fn(),
    pub incrementalGC: unsafe extern "C" fn(),
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
    pub classExternalData: unsafe extern "C" fn() -> i64,
    pub classExternalFunction: unsafe extern "C" fn() -> i64,
    pub classExternalLibrary: unsafe extern "C" fn() -> i64,
    pub classExternalStructure: unsafe extern "C" fn() -> i64,
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
    pub callbackEnter: unsafe extern "C" fn(*mut i64) -> i64,
    pub primitiveFailForwithSecondary: unsafe extern "C" fn(i64, i64) -> i64,
    pub addGCRoot: unsafe extern "C" fn(*mut i64) -> i64,
    pub removeGCRoot: unsafe extern "C" fn(*mut i64) -> i64,
    pub primitiveFailFor: unsafe extern "C" fn(i64) -> i64,
    pub setInterruptCheckChain: unsafe extern "C" fn(
        Option<unsafe extern "C" fn()>,
    ) -> *mut c_void,
    pub classAlien: unsafe extern "C" fn() -> i64,
    pub classUnsafeAlien: unsafe extern "C" fn() -> i64,
    pub storeLong32ofObjectwithValue: unsafe extern "C" fn(i64, i64, u64) -> u64,
    pub reestablishContextPriorToCallback: unsafe extern "C" fn(i64) -> i64,
    pub getStackPointer: unsafe extern "C" fn() -> *mut i64,
    pub isOopImmutable: unsafe extern "C" fn(i64) -> i64,
    pub isOopMutable: unsafe extern "C" fn(i64) -> i64,
    pub methodReturnBool: unsafe extern "C" fn(i64) -> i64,
    pub methodReturnFloat: unsafe extern "C" fn(f64) -> i64,
    pub methodReturnInteger: unsafe extern "C" fn(i64) -> i64,
    pub methodReturnString: unsafe extern "C" fn(*mut i8) -> i64,
    pub methodReturnValue: unsafe extern "C" fn(i64) -> i64,
    pub topRemappableOop: unsafe extern "C" fn() -> i64,
    pub disownVM: unsafe extern "C" fn(i64) -> i64,
    pub ownVM: unsafe extern "C" fn(i64) -> i64,
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
    pub sendInvokeCallbackContext: unsafe extern "C" fn(*mut c_void) -> i64,
    pub returnAsThroughCallbackContext: unsafe extern "C" fn(
        i64,
        *mut c_void,
        i64,
    ) -> i64,
    pub signedMachineIntegerValueOf: unsafe extern "C" fn(i64) -> i64,
    pub stackSignedMachineIntegerValue: unsafe extern "C" fn(i64) -> i64,
    pub positiveMachineIntegerValueOf: unsafe extern "C" fn(i64) -> u64,
    pub stackPositiveMachineIntegerValue: unsafe extern "C" fn(i64) -> u64,
    pub getInterruptPending: unsafe extern "C" fn() -> i64,
    pub cStringOrNullFor: unsafe extern "C" fn(i64) -> *mut i8,
    pub startOfAlienData: unsafe extern "C" fn(i64) -> *mut c_void,
    pub sizeOfAlienData: unsafe extern "C" fn(i64) -> u64,
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
    pub primitiveFailForFFIExceptionat: unsafe extern "C" fn(u64, u64) -> i64,
    pub isBooleanObject: unsafe extern "C" fn(i64) -> i64,
    pub isPositiveMachineIntegerObject: unsafe extern "C" fn(i64) -> i64,
    pub classDoubleByteArray: unsafe extern "C" fn() -> i64,
    pub classWordArray: unsafe extern "C" fn() -> i64,
    pub classDoubleWordArray: unsafe extern "C" fn() -> i64,
    pub classFloat32Array: unsafe extern "C" fn() -> i64,
    pub classFloat64Array: unsafe extern "C" fn() -> i64,
    pub isShorts: unsafe extern "C" fn(i64) -> i64,
    pub isLong64s: unsafe extern "C" fn(i64) -> i64,
    pub identityHashOf: unsafe extern "C" fn(i64) -> i64,
    pub isWordsOrShorts: unsafe extern "C" fn(i64) -> i64,
    pub bytesPerElement: unsafe extern "C" fn(i64) -> i64,
    pub fileTimesInUTC: unsafe extern "C" fn() -> i64,
}

extern "C" fn error(a1: *mut i8) {
    super::proxy_operands::error(current(), a1)
}

extern "C" fn characterTable() -> i64 {
    super::proxy_classes::characterTable(current())
}

extern "C" fn displayObject() -> i64 {
    super::proxy_classes::displayObject(current())
}

extern "C" fn cloneObject(a1: i64) -> i64 {
    super::spur_allocation::cloneObject(current(), a1)
}

extern "C" fn fullDisplayUpdate() -> i64 {
    super::proxy_services::fullDisplayUpdate()
}

extern "C" fn incrementalGC() {
    super::spur_collector::incrementalGC(current());
}

extern "C" fn classExternalData() -> i64 {
    super::proxy_classes::classExternalData(current())
}

extern "C" fn classExternalFunction() -> i64 {
    super::proxy_classes::classExternalFunction(current())
}

extern "C" fn classExternalLibrary() -> i64 {
    super::proxy_classes::classExternalLibrary(current())
}

extern "C" fn classExternalStructure() -> i64 {
    super::proxy_classes::classExternalStructure(current())
}

extern "C" fn callbackEnter(_a1: *mut i64) -> i64 {
    super::operand_stack::primitiveFail(current());
    0
}

extern "C" fn primitiveFailForwithSecondary(a1: i64, a2: i64) -> i64 {
    super::proxy_operands::primitiveFailForwithSecondary(current(), a1, a2)
}

extern "C" fn setInterruptCheckChain(
    _a1: Option<unsafe extern "C" fn()>,
) -> *mut c_void {
    super::operand_stack::primitiveFail(current());
    core::ptr::null_mut()
}

extern "C" fn classAlien() -> i64 {
    super::proxy_classes::classAlien(current())
}

extern "C" fn classUnsafeAlien() -> i64 {
    super::proxy_classes::classUnsafeAlien(current())
}

extern "C" fn storeLong32ofObjectwithValue(a1: i64, a2: i64, a3: u64) -> u64 {
    super::spur_object_fields::storeLong32ofObjectwithValue(a1, a2, a3 as i64);
    0
}

extern "C" fn getStackPointer() -> *mut i64 {
    super::proxy_operands::getStackPointer(current())
}

extern "C" fn disownVM(a1: i64) -> i64 {
    super::proxy_services::disownVM(a1)
}

extern "C" fn ownVM(a1: i64) -> i64 {
    super::proxy_services::ownVM(a1)
}

extern "C" fn sendInvokeCallbackContext(_a1: *mut c_void) -> i64 {
    super::operand_stack::primitiveFail(current());
    0
}

extern "C" fn returnAsThroughCallbackContext(
    _a1: i64,
    _a2: *mut c_void,
    _a3: i64,
) -> i64 {
    super::operand_stack::primitiveFail(current());
    0
}

extern "C" fn getInterruptPending() -> i64 {
    super::proxy_services::getInterruptPending()
}

extern "C" fn startOfAlienData(a1: i64) -> *mut c_void {
    super::proxy_objects::startOfAlienData(current(), a1)
}

extern "C" fn sizeOfAlienData(a1: i64) -> u64 {
    super::proxy_objects::sizeOfAlienData(current(), a1)
}

extern "C" fn primitiveFailForFFIExceptionat(a1: u64, a2: u64) -> i64 {
    super::primitive_calls::primitiveFailForFFIExceptionat(current(), a1, a2)
}

extern "C" fn classDoubleByteArray() -> i64 {
    super::proxy_classes::classDoubleByteArray(current())
}

extern "C" fn classWordArray() -> i64 {
    super::proxy_classes::classWordArray(current())
}

extern "C" fn classDoubleWordArray() -> i64 {
    super::proxy_classes::classDoubleWordArray(current())
}

extern "C" fn classFloat32Array() -> i64 {
    super::proxy_classes::classFloat32Array(current())
}

extern "C" fn classFloat64Array() -> i64 {
    super::proxy_classes::classFloat64Array(current())
}

extern "C" fn isShorts(a1: i64) -> i64 {
    super::spur_object_header::isShorts(a1)
}

extern "C" fn isLong64s(a1: i64) -> i64 {
    super::spur_object_header::isLong64s(a1)
}

extern "C" fn identityHashOf(a1: i64) -> i64 {
    super::spur_class_table::identityHashOf(current(), a1)
}

extern "C" fn isWordsOrShorts(a1: i64) -> i64 {
    super::proxy_objects::isWordsOrShorts(a1)
}

extern "C" fn bytesPerElement(a1: i64) -> i64 {
    super::proxy_objects::bytesPerElement(current(), a1)
}

extern "C" fn fileTimesInUTC() -> i64 {
    super::proxy_services::fileTimesInUTC(current())
}

static PROXY_CLASSIC: VirtualMachineClassic = VirtualMachineClassic {
    minorVersion: minorVersion,
    majorVersion: majorVersion,
    pop: pop,
    popthenPush: popthenPush,
    push: push,
    pushBool: pushBool,
    pushFloat: pushFloat,
    pushInteger: pushInteger,
    stackFloatValue: stackFloatValue,
    stackIntegerValue: stackIntegerValue,
    stackObjectValue: stackObjectValue,
    stackValue: stackValue,
    argumentCountOf: argumentCountOf,
    arrayValueOf: arrayValueOf,
    byteSizeOf: byteSizeOf,
    fetchArrayofObject: fetchArrayofObject,
    fetchClassOf: fetchClassOf,
    fetchFloatofObject: fetchFloatofObject,
    fetchIntegerofObject: fetchIntegerofObject,
    fetchPointerofObject: fetchPointerofObject,
    error: error,
    firstFixedField: firstFixedField,
    firstIndexableField: firstIndexableField,
    literalofMethod: literalofMethod,
    literalCountOf: literalCountOf,
    methodArgumentCount: methodArgumentCount,
    methodPrimitiveIndex: methodPrimitiveIndex,
    primitiveIndexOf: primitiveIndexOf,
    sizeOfSTArrayFromCPrimitive: sizeOfSTArrayFromCPrimitive,
    slotSizeOf: slotSizeOf,
    stObjectat: stObjectat,
    stObjectatput: stObjectatput,
    stSizeOf: stSizeOf,
    storeIntegerofObjectwithValue: storeIntegerofObjectwithValue,
    storePointerofObjectwithValue: storePointerofObjectwithValue,
    isKindOf: isKindOf,
    isMemberOf: isMemberOf,
    isBytes: isBytes,
    isFloatObject: isFloatObject,
    isIndexable: isIndexable,
    isIntegerObject: isIntegerObject,
    isIntegerValue: isIntegerValue,
    isPointers: isPointers,
    isWeak: isWeak,
    isWords: isWords,
    isWordsOrBytes: isWordsOrBytes,
    booleanValueOf: booleanValueOf,
    checkedIntegerValueOf: checkedIntegerValueOf,
    floatObjectOf: floatObjectOf,
    floatValueOf: floatValueOf,
    integerObjectOf: integerObjectOf,
    integerValueOf: integerValueOf,
    positive32BitIntegerFor: positive32BitIntegerFor,
    positive32BitValueOf: positive32BitValueOf,
    characterTable: characterTable,
    displayObject: displayObject,
    falseObject: falseObject,
    nilObject: nilObject,
    trueObject: trueObject,
    classArray: classArray,
    classBitmap: classBitmap,
    classByteArray: classByteArray,
    classCharacter: classCharacter,
    classFloat: classFloat,
    classLargePositiveInteger: classLargePositiveInteger,
    classPoint: classPoint,
    classSemaphore: classSemaphore,
    classSmallInteger: classSmallInteger,
    classString: classString,
    cloneObject: cloneObject,
    instantiateClassindexableSize: instantiateClassindexableSize,
    makePointwithxValueyValue: makePointwithxValueyValue,
    popRemappableOop: popRemappableOop,
    pushRemappableOop: pushRemappableOop,
    becomewith: becomewith,
    byteSwapped: byteSwapped,
    failed: failed,
    fullDisplayUpdate: fullDisplayUpdate,
    fullGC: fullGC,
    incrementalGC: incrementalGC,
    primitiveFail: primitiveFail,
    showDisplayBitsLeftTopRightBottom: showDisplayBitsLeftTopRightBottom,
    signalSemaphoreWithIndex: signalSemaphoreWithIndex,
    success: success,
    superclassOf: superclassOf,
    statNumGCs: statNumGCs,
    stringForCString: stringForCString,
    loadBitBltFrom: loadBitBltFrom,
    copyBits: copyBits,
    copyBitsFromtoat: copyBitsFromtoat,
    classLargeNegativeInteger: classLargeNegativeInteger,
    signed32BitIntegerFor: signed32BitIntegerFor,
    signed32BitValueOf: signed32BitValueOf,
    includesBehaviorThatOf: includesBehaviorThatOf,
    primitiveMethod: primitiveMethod,
    classExternalAddress: classExternalAddress,
    classExternalData: classExternalData,
    classExternalFunction: classExternalFunction,
    classExternalLibrary: classExternalLibrary,
    classExternalStructure: classExternalStructure,
    ioLoadModuleOfLength: ioLoadModuleOfLength,
    ioLoadSymbolOfLengthFromModule: ioLoadSymbolOfLengthFromModule,
    isInMemory: isInMemory,
    ioLoadFunctionFrom: ioLoadFunctionFrom,
    ioMicroMSecs: ioMicroMSecs,
    positive64BitIntegerFor: positive64BitIntegerFor,
    positive64BitValueOf: positive64BitValueOf,
    signed64BitIntegerFor: signed64BitIntegerFor,
    signed64BitValueOf: signed64BitValueOf,
    isArray: isArray,
    forceInterruptCheck: forceInterruptCheck,
    fetchLong32ofObject: fetchLong32ofObject,
    getThisSessionID: getThisSessionID,
    ioFilenamefromStringofLengthresolveAliases: ioFilenamefromStringofLengthresolveAliases,
    vmEndianness: vmEndianness,
    callbackEnter: callbackEnter,
    primitiveFailForwithSecondary: primitiveFailForwithSecondary,
    addGCRoot: addGCRoot,
    removeGCRoot: removeGCRoot,
    primitiveFailFor: primitiveFailFor,
    setInterruptCheckChain: setInterruptCheckChain,
    classAlien: classAlien,
    classUnsafeAlien: classUnsafeAlien,
    storeLong32ofObjectwithValue: storeLong32ofObjectwithValue,
    reestablishContextPriorToCallback: reestablishContextPriorToCallback,
    getStackPointer: getStackPointer,
    isOopImmutable: isOopImmutable,
    isOopMutable: isOopMutable,
    methodReturnBool: methodReturnBool,
    methodReturnFloat: methodReturnFloat,
    methodReturnInteger: methodReturnInteger,
    methodReturnString: methodReturnString,
    methodReturnValue: methodReturnValue,
    topRemappableOop: topRemappableOop,
    disownVM: disownVM,
    ownVM: ownVM,
    addHighPriorityTickee: addHighPriorityTickee,
    addSynchronousTickee: addSynchronousTickee,
    utcMicroseconds: utcMicroseconds,
    tenuringIncrementalGC: tenuringIncrementalGC,
    isYoung: isYoung,
    isKindOfClass: isKindOfClass,
    primitiveErrorTable: primitiveErrorTable,
    primitiveFailureCode: primitiveFailureCode,
    instanceSizeOf: instanceSizeOf,
    sendInvokeCallbackContext: sendInvokeCallbackContext,
    returnAsThroughCallbackContext: returnAsThroughCallbackContext,
    signedMachineIntegerValueOf: signedMachineIntegerValueOf,
    stackSignedMachineIntegerValue: stackSignedMachineIntegerValue,
    positiveMachineIntegerValueOf: positiveMachineIntegerValueOf,
    stackPositiveMachineIntegerValue: stackPositiveMachineIntegerValue,
    getInterruptPending: getInterruptPending,
    cStringOrNullFor: cStringOrNullFor,
    startOfAlienData: startOfAlienData,
    sizeOfAlienData: sizeOfAlienData,
    signalNoResume: signalNoResume,
    isImmediate: isImmediate,
    characterObjectOf: characterObjectOf,
    characterValueOf: characterValueOf,
    isCharacterObject: isCharacterObject,
    isCharacterValue: isCharacterValue,
    isPinned: isPinned,
    pinObject: pinObject,
    unpinObject: unpinObject,
    primitiveFailForOSError: primitiveFailForOSError,
    methodReturnReceiver: methodReturnReceiver,
    primitiveFailForFFIExceptionat: primitiveFailForFFIExceptionat,
    isBooleanObject: isBooleanObject,
    isPositiveMachineIntegerObject: isPositiveMachineIntegerObject,
    classDoubleByteArray: classDoubleByteArray,
    classWordArray: classWordArray,
    classDoubleWordArray: classDoubleWordArray,
    classFloat32Array: classFloat32Array,
    classFloat64Array: classFloat64Array,
    isShorts: isShorts,
    isLong64s: isLong64s,
    identityHashOf: identityHashOf,
    isWordsOrShorts: isWordsOrShorts,
    bytesPerElement: bytesPerElement,
    fileTimesInUTC: fileTimesInUTC,
};

/// The table of a layout, by its number in the sources' order; null when there is none.
#[unsafe(no_mangle)]
pub extern "C" fn vmProxyTable(layout: i64) -> *const c_void {
    match layout {
        0 => (&raw const PROXY_PHARO).cast(),
        1 => (&raw const PROXY_CLASSIC).cast(),
        _ => core::ptr::null(),
    }
}

/// The virtual machine of this thread.
fn current() -> &'static VM {
    // SAFETY: `vmSetCurrent` was given a virtual machine that lives until `vmDelete`.
    unsafe { super::state::vmCurrent().as_ref() }
        .expect("a proxy function is called on a thread that runs no virtual machine")
}
