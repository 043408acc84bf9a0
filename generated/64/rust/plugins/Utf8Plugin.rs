//! The plugin `Utf8Plugin`, written by the generator from its Slang sources: change those, not this.

// Names are those of the sources and of the C form, so that the virtual machine finds the same ones in both.
#![allow(non_snake_case)]

use core::ffi::c_void;

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

/// Bytes; fails if they are not UTF-8.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveCountCharacters() -> i64 {
    let oop: i64 = proxy::stackValue(0);
    if proxy::isBytes(oop) == 0 {
        proxy::primitiveFailFor(PRIM_ERR_BAD_ARGUMENT);
    }
    if proxy::failed() != 0 {
        return 0;
    }
    let t: *mut c_void = proxy::firstIndexableField(oop);
    let count: i64 = platform::utf8Countsize(t, proxy::byteSizeOf(oop));
    if count < 0 {
        return proxy::primitiveFailFor(PRIM_ERR_BAD_ARGUMENT);
    }
    proxy::methodReturnInteger(count);
    0
}

/// Bytes, and 32-bit words for the codes; answers their number.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveDecode() -> i64 {
    let words: i64 = proxy::stackValue(0);
    if proxy::isWords(words) == 0 {
        return proxy::primitiveFailFor(PRIM_ERR_BAD_ARGUMENT);
    }
    if proxy::isOopImmutable(words) != 0 {
        return proxy::primitiveFailFor(PRIM_ERR_NO_MODIFICATION);
    }
    let oop: i64 = proxy::stackValue(1);
    if proxy::isBytes(oop) == 0 {
        proxy::primitiveFailFor(PRIM_ERR_BAD_ARGUMENT);
    }
    if proxy::failed() != 0 {
        return 0;
    }
    let t: *mut c_void = proxy::firstIndexableField(oop);
    let t1: i64 = proxy::byteSizeOf(oop);
    let t2: *mut c_void = proxy::firstIndexableField(words);
    let count: i64 = platform::utf8Decodesizeintoroom(t, t1, t2, proxy::stSizeOf(words));
    if count == -1 {
        return proxy::primitiveFailFor(PRIM_ERR_BAD_ARGUMENT);
    }
    if count == -2 {
        return proxy::primitiveFailFor(PRIM_ERR_BAD_INDEX);
    }
    proxy::methodReturnInteger(count);
    0
}

/// Bytes; answers an index, 0 if they are UTF-8.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveFirstInvalid() -> i64 {
    let oop: i64 = proxy::stackValue(0);
    if proxy::isBytes(oop) == 0 {
        proxy::primitiveFailFor(PRIM_ERR_BAD_ARGUMENT);
    }
    if proxy::failed() != 0 {
        return 0;
    }
    let t: *mut c_void = proxy::firstIndexableField(oop);
    proxy::methodReturnInteger(
        platform::utf8FirstInvalidsize(t, proxy::byteSizeOf(oop)),
    );
    0
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
    c"Utf8Plugin".as_ptr()
}

/// The proxy layout that the plugin was built for.
#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "slangvmPluginAbi")]
pub static SLANGVM_PLUGIN_ABI: [u8; 6] = *b"pharo\0";

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveCountCharactersAccessorDepth")]
pub static PRIMITIVE_COUNT_CHARACTERS_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveDecodeAccessorDepth")]
pub static PRIMITIVE_DECODE_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveFirstInvalidAccessorDepth")]
pub static PRIMITIVE_FIRST_INVALID_ACCESSOR_DEPTH: i8 = 0;

/// The plugin's name among the built-in ones.
#[cfg(builtin_plugin)]
pub const MODULE: &core::ffi::CStr = c"Utf8Plugin";

/// What the virtual machine finds in a built-in plugin.
#[cfg(builtin_plugin)]
pub static EXPORTS: [::platform::BuiltinExport; 7] = [
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
        name: c"primitiveCountCharacters".as_ptr(),
        function: Some(primitiveCountCharacters),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveDecode".as_ptr(),
        function: Some(primitiveDecode),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveFirstInvalid".as_ptr(),
        function: Some(primitiveFirstInvalid),
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
    /// `failed` of the proxy.
    pub fn failed() -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.failed)() }
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
    /// `primitiveFailFor` of the proxy.
    pub fn primitiveFailFor(code: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.primitiveFailFor)(code) }
    }
    /// `methodReturnInteger` of the proxy.
    pub fn methodReturnInteger(anInteger: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.methodReturnInteger)(anInteger) }
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
    /// `isOopImmutable` of the proxy.
    pub fn isOopImmutable(anOop: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.isOopImmutable)(anOop) }
    }
    /// `stSizeOf` of the proxy.
    pub fn stSizeOf(anOop: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.stSizeOf)(anOop) }
    }
    /// `isBytes` of the proxy.
    pub fn isBytes(anOop: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.isBytes)(anOop) }
    }
}

/// The functions of the platform that the plugin calls.
mod platform {
    use core::ffi::c_void;
    #[cfg(builtin_plugin)]
    use ::platform as functions;
    #[cfg(not(builtin_plugin))]
    mod functions {
        use core::ffi::c_void;
        unsafe extern "C" {
            pub fn utf8Countsize(bytes: *mut c_void, size: i64) -> i64;
            pub fn utf8Decodesizeintoroom(
                bytes: *mut c_void,
                size: i64,
                words: *mut c_void,
                room: i64,
            ) -> i64;
            pub fn utf8FirstInvalidsize(bytes: *mut c_void, size: i64) -> i64;
        }
    }
    /// `utf8Countsize` of the platform.
    pub extern "C" fn utf8Countsize(bytes: *mut c_void, size: i64) -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::utf8Countsize(bytes, size) }
    }
    const _: unsafe extern "C" fn(*mut c_void, i64) -> i64 = functions::utf8Countsize;
    /// `utf8Decodesizeintoroom` of the platform.
    pub extern "C" fn utf8Decodesizeintoroom(
        bytes: *mut c_void,
        size: i64,
        words: *mut c_void,
        room: i64,
    ) -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::utf8Decodesizeintoroom(bytes, size, words, room) }
    }
    const _: unsafe extern "C" fn(*mut c_void, i64, *mut c_void, i64) -> i64 = functions::utf8Decodesizeintoroom;
    /// `utf8FirstInvalidsize` of the platform.
    pub extern "C" fn utf8FirstInvalidsize(bytes: *mut c_void, size: i64) -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::utf8FirstInvalidsize(bytes, size) }
    }
    const _: unsafe extern "C" fn(*mut c_void, i64) -> i64 = functions::utf8FirstInvalidsize;
}
