//! The plugin `UUIDPlugin`, written by the generator from its Slang sources: change those, not this.

// Names are those of the sources and of the C form, so that the virtual machine finds the same ones in both.
#![allow(non_snake_case)]

use core::ffi::c_void;

pub const PRIM_ERR_BAD_RECEIVER: i64 = 2;
pub const PRIM_ERR_NO_MODIFICATION: i64 = 8;

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

/// Fill the receiver, an object of 16 bytes.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveMakeUUID() -> i64 {
    let oop: i64 = proxy::stackValue(0);
    if !(proxy::isBytes(oop) != 0 && proxy::byteSizeOf(oop) == 16) {
        return proxy::primitiveFailFor(PRIM_ERR_BAD_RECEIVER);
    }
    if proxy::isOopImmutable(oop) != 0 {
        return proxy::primitiveFailFor(PRIM_ERR_NO_MODIFICATION);
    }
    let bytes: *mut u8 = proxy::firstIndexableField(oop).cast::<u8>();
    if platform::ioRandomBytessize(bytes.cast::<c_void>(), 16) == 0 {
        return proxy::primitiveFail();
    }
    memory::store(
        bytes.wrapping_add(6),
        (memory::load(bytes.wrapping_add(6)) as i32 & 15 | 64) as u8,
    );
    memory::store(
        bytes.wrapping_add(8),
        (memory::load(bytes.wrapping_add(8)) as i32 & 63 | 128) as u8,
    );
    proxy::methodReturnReceiver()
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
    c"UUIDPlugin".as_ptr()
}

/// The proxy layout that the plugin was built for.
#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "slangvmPluginAbi")]
pub static SLANGVM_PLUGIN_ABI: [u8; 6] = *b"pharo\0";

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveMakeUUIDAccessorDepth")]
pub static PRIMITIVE_MAKE_UUID_ACCESSOR_DEPTH: i8 = 0;

/// The plugin's name among the built-in ones.
#[cfg(builtin_plugin)]
pub const MODULE: &core::ffi::CStr = c"UUIDPlugin";

/// What the virtual machine finds in a built-in plugin.
#[cfg(builtin_plugin)]
pub static EXPORTS: [::platform::BuiltinExport; 5] = [
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
        name: c"primitiveMakeUUID".as_ptr(),
        function: Some(primitiveMakeUUID),
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
    /// `isBytes` of the proxy.
    pub fn isBytes(anOop: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.isBytes)(anOop) }
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
    /// `isOopImmutable` of the proxy.
    pub fn isOopImmutable(anOop: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.isOopImmutable)(anOop) }
    }
    /// `firstIndexableField` of the proxy.
    pub fn firstIndexableField(anOop: i64) -> *mut c_void {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.firstIndexableField)(anOop) }
    }
    /// `primitiveFail` of the proxy.
    pub fn primitiveFail() -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.primitiveFail)() }
    }
    /// `methodReturnReceiver` of the proxy.
    pub fn methodReturnReceiver() -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.methodReturnReceiver)() }
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
            pub fn ioRandomBytessize(address: *mut c_void, size: i64) -> i64;
        }
    }
    /// `ioRandomBytessize` of the platform.
    pub extern "C" fn ioRandomBytessize(address: *mut c_void, size: i64) -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::ioRandomBytessize(address, size) }
    }
    const _: unsafe extern "C" fn(*mut c_void, i64) -> i64 = functions::ioRandomBytessize;
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
