//! The plugin `LocalePlugin`, written by the generator from its Slang sources: change those, not this.

// Names are those of the sources and of the C form, so that the virtual machine finds the same ones in both.
#![allow(non_snake_case)]

use core::ffi::c_void;
use std::cell::Cell;

pub const PRIM_ERR_NO_MEMORY: i64 = 9;

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

#[inline(never)]
fn answerText(which: i64) -> i64 {
    let size: Cell<i64> = Cell::new(0);
    size.set(0);
    let text: *mut i8 = platform::localeTextsize(which, size.as_ptr());
    if text.is_null() {
        return proxy::primitiveFail();
    }
    let t: i64 = proxy::classString();
    let string: i64 = proxy::instantiateClassindexableSize(t, size.get());
    if string == 0 {
        return proxy::primitiveFailFor(PRIM_ERR_NO_MEMORY);
    }
    let t1: *mut c_void = proxy::firstIndexableField(string);
    memory::copy(t1.cast::<u8>(), text.cast::<u8>(), size.get() as u64 as usize);
    proxy::methodReturnValue(string)
}

/// Two letters of ISO 3166 and a null character.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveCountry() -> i64 {
    answerText(1)
}

/// Two letters of ISO 639 and a null character.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveLanguage() -> i64 {
    answerText(2)
}

/// What stands for the currency; may be empty.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveCurrencySymbol() -> i64 {
    answerText(3)
}

/// What stands between whole and fraction.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveDecimalSymbol() -> i64 {
    answerText(4)
}

/// What stands between groups of digits.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveDigitGroupingSymbol() -> i64 {
    answerText(5)
}

/// A pattern of d (day), m (month), y (year): doubled where padded, three or four letters for names.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveLongDateFormat() -> i64 {
    answerText(6)
}

/// A pattern as of the long form.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveShortDateFormat() -> i64 {
    answerText(7)
}

/// A pattern of h (hour of 12), H (hour of 24), m, s, x (before or after noon): doubled where padded.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveTimeFormat() -> i64 {
    answerText(8)
}

/// Whether measures are metric.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveMeasurementMetric() -> i64 {
    proxy::methodReturnBool(platform::localeFlag(1))
}

/// Whether the symbol stands before the amount.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveCurrencyNotation() -> i64 {
    proxy::methodReturnBool(platform::localeFlag(2))
}

/// Whether daylight saving time is in effect now.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveDaylightSavings() -> i64 {
    proxy::methodReturnBool(platform::localeFlag(3))
}

/// Minutes by which local time is before universal time.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveTimezoneOffset() -> i64 {
    proxy::methodReturnInteger(platform::ioLocalSecondsOffset() / 60)
}

/// Minutes by which the clock of the virtual machine, which is local, is before universal time.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveVMOffsetToUTC() -> i64 {
    proxy::methodReturnInteger(platform::ioLocalSecondsOffset() / 60)
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
    c"LocalePlugin".as_ptr()
}

/// The proxy layout that the plugin was built for.
#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "slangvmPluginAbi")]
pub static SLANGVM_PLUGIN_ABI: [u8; 6] = *b"pharo\0";

/// The plugin's name among the built-in ones.
#[cfg(builtin_plugin)]
pub const MODULE: &core::ffi::CStr = c"LocalePlugin";

/// What the virtual machine finds in a built-in plugin.
#[cfg(builtin_plugin)]
pub static EXPORTS: [::platform::BuiltinExport; 17] = [
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
        name: c"primitiveCountry".as_ptr(),
        function: Some(primitiveCountry),
        accessor_depth: -1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveLanguage".as_ptr(),
        function: Some(primitiveLanguage),
        accessor_depth: -1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveCurrencySymbol".as_ptr(),
        function: Some(primitiveCurrencySymbol),
        accessor_depth: -1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveDecimalSymbol".as_ptr(),
        function: Some(primitiveDecimalSymbol),
        accessor_depth: -1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveDigitGroupingSymbol".as_ptr(),
        function: Some(primitiveDigitGroupingSymbol),
        accessor_depth: -1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveLongDateFormat".as_ptr(),
        function: Some(primitiveLongDateFormat),
        accessor_depth: -1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveShortDateFormat".as_ptr(),
        function: Some(primitiveShortDateFormat),
        accessor_depth: -1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveTimeFormat".as_ptr(),
        function: Some(primitiveTimeFormat),
        accessor_depth: -1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveMeasurementMetric".as_ptr(),
        function: Some(primitiveMeasurementMetric),
        accessor_depth: -1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveCurrencyNotation".as_ptr(),
        function: Some(primitiveCurrencyNotation),
        accessor_depth: -1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveDaylightSavings".as_ptr(),
        function: Some(primitiveDaylightSavings),
        accessor_depth: -1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveTimezoneOffset".as_ptr(),
        function: Some(primitiveTimezoneOffset),
        accessor_depth: -1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveVMOffsetToUTC".as_ptr(),
        function: Some(primitiveVMOffsetToUTC),
        accessor_depth: -1,
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
    /// `primitiveFail` of the proxy.
    pub fn primitiveFail() -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.primitiveFail)() }
    }
    /// `instantiateClassindexableSize` of the proxy.
    pub fn instantiateClassindexableSize(aClass: i64, size: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.instantiateClassindexableSize)(aClass, size) }
    }
    /// `classString` of the proxy.
    pub fn classString() -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.classString)() }
    }
    /// `primitiveFailFor` of the proxy.
    pub fn primitiveFailFor(code: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.primitiveFailFor)(code) }
    }
    /// `firstIndexableField` of the proxy.
    pub fn firstIndexableField(anOop: i64) -> *mut c_void {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.firstIndexableField)(anOop) }
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
}

/// The functions of the platform that the plugin calls.
mod platform {
    #[cfg(builtin_plugin)]
    use ::platform as functions;
    #[cfg(not(builtin_plugin))]
    mod functions {
        unsafe extern "C" {
            pub fn localeTextsize(
                which: i64,
                sizePointer: *mut i64,
            ) -> *const core::ffi::c_char;
            pub fn localeFlag(which: i64) -> i64;
            pub fn ioLocalSecondsOffset() -> i64;
        }
    }
    /// `localeTextsize` of the platform.
    pub extern "C" fn localeTextsize(which: i64, sizePointer: *mut i64) -> *mut i8 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        let result = unsafe { functions::localeTextsize(which, sizePointer) };
        result.cast_mut().cast()
    }
    const _: unsafe extern "C" fn(i64, *mut i64) -> *const core::ffi::c_char = functions::localeTextsize;
    /// `localeFlag` of the platform.
    pub extern "C" fn localeFlag(which: i64) -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::localeFlag(which) }
    }
    const _: unsafe extern "C" fn(i64) -> i64 = functions::localeFlag;
    /// `ioLocalSecondsOffset` of the platform.
    pub extern "C" fn ioLocalSecondsOffset() -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::ioLocalSecondsOffset() }
    }
    const _: unsafe extern "C" fn() -> i64 = functions::ioLocalSecondsOffset;
}

mod memory {
    //! Raw memory. Slang computes addresses in the heap, in stack pages and in structures of C, which Rust cannot check; all
    //! reads and writes through such addresses are in this file. What makes them sound is the same for all of them: the address
    //! was computed from memory that the virtual machine mapped or that was handed to it, the heap verifier and the interpreter
    //! of the intermediate form check exactly these accesses, and no Rust reference to that memory exists while they happen
    //! (variables of the virtual machine are cells, and only pointers to them are made).

    /// Copies bytes between areas that do not overlap; answers the destination, as C does.
    pub fn copy(to: *mut u8, from: *const u8, bytes: usize) -> *mut u8 {
        // SAFETY: see the top of this module; Slang's `memcpy:_:_:` promises that the areas are apart.
        unsafe { core::ptr::copy_nonoverlapping(from, to, bytes) }
        to
    }
}
