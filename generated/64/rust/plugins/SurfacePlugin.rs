//! The plugin `SurfacePlugin`, written by the generator from its Slang sources: change those, not this.

// Names are those of the sources and of the C form, so that the virtual machine finds the same ones in both.
#![allow(non_snake_case)]

use core::ffi::c_void;
use std::cell::Cell;

pub const KIND_REGISTERED: i64 = 1;
pub const KIND_FREE: i64 = 0;
pub const ENTRY_WORDS: i64 = 3;
pub const ENTRY_KIND: i64 = 0;
pub const ENTRY_HANDLE: i64 = 1;
pub const ENTRY_DISPATCH: i64 = 2;
pub const KIND_MANUAL: i64 = 2;
pub const FIRST_FUNCTION: i64 = 8;
pub const MANUAL_WIDTH: i64 = 0;
pub const MANUAL_HEIGHT: i64 = 1;
pub const MANUAL_DEPTH: i64 = 3;
pub const MANUAL_MSB: i64 = 4;
pub const SLOT_FORMAT: i64 = 0;
pub const MANUAL_POINTER: i64 = 5;
pub const MANUAL_LOCKS: i64 = 6;
pub const MANUAL_PITCH: i64 = 2;
pub const SLOT_LOCK: i64 = 1;
pub const SLOT_UNLOCK: i64 = 2;
pub const SLOT_SHOW: i64 = 3;
pub const PRIM_ERR_BAD_ARGUMENT: i64 = 3;
pub const PRIM_ERR_NOT_FOUND: i64 = 11;
pub const MANUAL_WORDS: i64 = 7;
pub const PRIM_ERR_NO_C_MEMORY: i64 = 10;
pub const PRIM_ERR_INAPPROPRIATE: i64 = 6;

/// The variables of the plugin.
pub struct State {
    pub table: Cell<*mut i64>,
    pub tableSize: Cell<i64>,
}

// SAFETY: the virtual machine calls a plugin from one thread.
unsafe impl Sync for State {}
pub static STATE: State = State {
    table: Cell::new(core::ptr::null_mut()),
    tableSize: Cell::new(0),
};

#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn initialiseModule() -> i64 {
    STATE.table.set(core::ptr::null_mut::<i64>());
    STATE.tableSize.set(0);
    1
}

/// Not while somebody's surface is registered: the owner would go on using its number.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn shutdownModule() -> i64 {
    let limit: i64 = STATE.tableSize.get();
    let mut id: i64 = 0;
    while id < limit {
        if kindOf(id) == KIND_REGISTERED {
            return 0;
        }
        id = id.wrapping_add(1);
    }
    let limit1: i64 = STATE.tableSize.get();
    id = 0;
    while id < limit1 {
        forget(id);
        id = id.wrapping_add(1);
    }
    if !STATE.table.get().is_null() {
        platform::ioFree(STATE.table.get() as u64);
    }
    STATE.table.set(core::ptr::null_mut::<i64>());
    STATE.tableSize.set(0);
    1
}

fn kindOf(id: i64) -> i64 {
    if !(id >= 0 && id < STATE.tableSize.get()) {
        return KIND_FREE;
    }
    memory::load(
        STATE
            .table
            .get()
            .wrapping_offset(
                id.wrapping_mul(ENTRY_WORDS).wrapping_add(ENTRY_KIND) as isize,
            ),
    )
}

/// Answer whether there was memory.
#[inline(never)]
fn grow() -> i64 {
    let size: i64 = if STATE.tableSize.get() == 0 {
        16
    } else {
        STATE.tableSize.get().wrapping_mul(2)
    };
    let larger: *mut i64 = platform::ioMalloc(
        size.wrapping_mul(ENTRY_WORDS).wrapping_mul(8) as u64,
    ) as *mut i64;
    if larger.is_null() {
        return 0;
    }
    memory::fill(
        larger.cast::<u8>(),
        0,
        size.wrapping_mul(ENTRY_WORDS).wrapping_mul(8) as u64 as usize,
    );
    if !STATE.table.get().is_null() {
        memory::copy(
            larger.cast::<u8>(),
            STATE.table.get().cast::<u8>(),
            STATE.tableSize.get().wrapping_mul(ENTRY_WORDS).wrapping_mul(8) as u64
                as usize,
        );
        platform::ioFree(STATE.table.get() as u64);
    }
    STATE.table.set(larger);
    STATE.tableSize.set(size);
    1
}

/// Answer a number, -1 when memory is short.
#[inline(never)]
fn newKindhandledispatch(kind: i64, handle: i64, dispatch: i64) -> i64 {
    let mut id: i64 = 0;
    while id < STATE.tableSize.get() && kindOf(id) != KIND_FREE {
        id = id.wrapping_add(1);
    }
    if id == STATE.tableSize.get() && grow() == 0 {
        return -1;
    }
    memory::store(
        STATE
            .table
            .get()
            .wrapping_offset(
                id.wrapping_mul(ENTRY_WORDS).wrapping_add(ENTRY_KIND) as isize,
            ),
        kind,
    );
    memory::store(
        STATE
            .table
            .get()
            .wrapping_offset(
                id.wrapping_mul(ENTRY_WORDS).wrapping_add(ENTRY_HANDLE) as isize,
            ),
        handle,
    );
    memory::store(
        STATE
            .table
            .get()
            .wrapping_offset(
                id.wrapping_mul(ENTRY_WORDS).wrapping_add(ENTRY_DISPATCH) as isize,
            ),
        dispatch,
    );
    id
}

fn forget(id: i64) -> i64 {
    if kindOf(id) == KIND_MANUAL {
        platform::ioFree(
            memory::load(
                STATE
                    .table
                    .get()
                    .wrapping_offset(
                        id.wrapping_mul(ENTRY_WORDS).wrapping_add(ENTRY_HANDLE) as isize,
                    ),
            ) as u64,
        );
    }
    memory::store(
        STATE
            .table
            .get()
            .wrapping_offset(
                id.wrapping_mul(ENTRY_WORDS).wrapping_add(ENTRY_KIND) as isize,
            ),
        KIND_FREE,
    );
    memory::store(
        STATE
            .table
            .get()
            .wrapping_offset(
                id.wrapping_mul(ENTRY_WORDS).wrapping_add(ENTRY_HANDLE) as isize,
            ),
        0,
    );
    memory::store(
        STATE
            .table
            .get()
            .wrapping_offset(
                id.wrapping_mul(ENTRY_WORDS).wrapping_add(ENTRY_DISPATCH) as isize,
            ),
        0,
    );
    0
}

/// The address of a function of the owner.
fn functionOfat(id: i64, slot: i64) -> u64 {
    memory::load(
        memory::load(
                STATE
                    .table
                    .get()
                    .wrapping_offset(
                        id.wrapping_mul(ENTRY_WORDS).wrapping_add(ENTRY_DISPATCH)
                            as isize,
                    ),
            )
            .wrapping_add(FIRST_FUNCTION)
            .wrapping_add(slot.wrapping_mul(8)) as *mut i64,
    ) as u64
}

/// Answer whether there was room; the number goes to the address.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn ioRegisterSurface(
    handle: i64,
    dispatch: *mut c_void,
    idPointer: *mut i32,
) -> i32 {
    if dispatch.is_null() {
        return 0;
    }
    if memory::load(dispatch.cast::<i32>()) != 1 {
        return 0;
    }
    let id: i64 = newKindhandledispatch(KIND_REGISTERED, handle, dispatch as i64);
    if id < 0 {
        return 0;
    }
    memory::store(idPointer, id as i32);
    1
}

#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn ioUnregisterSurface(id: i32) -> i32 {
    if kindOf(id as i64) != KIND_REGISTERED {
        return 0;
    }
    forget(id as i64);
    1
}

/// Answer whether there is such a surface, of that owner where a dispatch table is given; the handle goes to the address.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn ioFindSurface(
    id: i32,
    dispatch: *mut c_void,
    handlePointer: *mut i64,
) -> i32 {
    if kindOf(id as i64) == KIND_FREE {
        return 0;
    }
    if !dispatch.is_null()
        && memory::load(
            STATE
                .table
                .get()
                .wrapping_offset(
                    (id as i64).wrapping_mul(ENTRY_WORDS).wrapping_add(ENTRY_DISPATCH)
                        as isize,
                ),
        ) != dispatch as i64
    {
        return 0;
    }
    memory::store(
        handlePointer,
        memory::load(
            STATE
                .table
                .get()
                .wrapping_offset(
                    (id as i64).wrapping_mul(ENTRY_WORDS).wrapping_add(ENTRY_HANDLE)
                        as isize,
                ),
        ),
    );
    1
}

/// Store the format; answer whether there is such a surface.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn ioGetSurfaceFormat(
    id: i32,
    width: *mut i32,
    height: *mut i32,
    depth: *mut i32,
    isMSB: *mut i32,
) -> i32 {
    let kind: i64 = kindOf(id as i64);
    if kind == KIND_FREE {
        return 0;
    }
    if kind == KIND_MANUAL {
        memory::store(
            width,
            memory::load(
                (memory::load(
                    STATE
                        .table
                        .get()
                        .wrapping_offset(
                            (id as i64)
                                .wrapping_mul(ENTRY_WORDS)
                                .wrapping_add(ENTRY_HANDLE) as isize,
                        ),
                ) as *mut i64)
                    .wrapping_offset(MANUAL_WIDTH as isize),
            ) as i32,
        );
        memory::store(
            height,
            memory::load(
                (memory::load(
                    STATE
                        .table
                        .get()
                        .wrapping_offset(
                            (id as i64)
                                .wrapping_mul(ENTRY_WORDS)
                                .wrapping_add(ENTRY_HANDLE) as isize,
                        ),
                ) as *mut i64)
                    .wrapping_offset(MANUAL_HEIGHT as isize),
            ) as i32,
        );
        memory::store(
            depth,
            memory::load(
                (memory::load(
                    STATE
                        .table
                        .get()
                        .wrapping_offset(
                            (id as i64)
                                .wrapping_mul(ENTRY_WORDS)
                                .wrapping_add(ENTRY_HANDLE) as isize,
                        ),
                ) as *mut i64)
                    .wrapping_offset(MANUAL_DEPTH as isize),
            ) as i32,
        );
        memory::store(
            isMSB,
            memory::load(
                (memory::load(
                    STATE
                        .table
                        .get()
                        .wrapping_offset(
                            (id as i64)
                                .wrapping_mul(ENTRY_WORDS)
                                .wrapping_add(ENTRY_HANDLE) as isize,
                        ),
                ) as *mut i64)
                    .wrapping_offset(MANUAL_MSB as isize),
            ) as i32,
        );
        return 1;
    }
    let function: Option<
        unsafe extern "C" fn(i64, *mut i32, *mut i32, *mut i32, *mut i32) -> i32,
    > = memory::function::<
        Option<unsafe extern "C" fn(i64, *mut i32, *mut i32, *mut i32, *mut i32) -> i32>,
    >(functionOfat(id as i64, SLOT_FORMAT) as *mut c_void);
    pointers::call_i64_pointer_pointer_pointer_pointer_to_i32(
        function,
        memory::load(
            STATE
                .table
                .get()
                .wrapping_offset(
                    (id as i64).wrapping_mul(ENTRY_WORDS).wrapping_add(ENTRY_HANDLE)
                        as isize,
                ),
        ),
        width,
        height,
        depth,
        isMSB,
    )
}

/// Have the pixels stay where they are; answer the address of the one at 0@0 and store the bytes in a line. 0 when that is not possible.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn ioLockSurface(
    id: i32,
    pitch: *mut i32,
    x: i32,
    y: i32,
    w: i32,
    h: i32,
) -> i64 {
    let kind: i64 = kindOf(id as i64);
    if kind == KIND_FREE {
        return 0;
    }
    if kind == KIND_MANUAL {
        let manual: *mut i64 = memory::load(
            STATE
                .table
                .get()
                .wrapping_offset(
                    (id as i64).wrapping_mul(ENTRY_WORDS).wrapping_add(ENTRY_HANDLE)
                        as isize,
                ),
        ) as *mut i64;
        if memory::load(manual.wrapping_offset(MANUAL_POINTER as isize)) == 0 {
            return 0;
        }
        memory::store(
            manual.wrapping_offset(MANUAL_LOCKS as isize),
            memory::load(manual.wrapping_offset(MANUAL_LOCKS as isize)).wrapping_add(1),
        );
        memory::store(
            pitch,
            memory::load(manual.wrapping_offset(MANUAL_PITCH as isize)) as i32,
        );
        return memory::load(manual.wrapping_offset(MANUAL_POINTER as isize));
    }
    let function: Option<
        unsafe extern "C" fn(i64, *mut i32, i32, i32, i32, i32) -> i64,
    > = memory::function::<
        Option<unsafe extern "C" fn(i64, *mut i32, i32, i32, i32, i32) -> i64>,
    >(functionOfat(id as i64, SLOT_LOCK) as *mut c_void);
    pointers::call_i64_pointer_i32_i32_i32_i32_to_i64(
        function,
        memory::load(
            STATE
                .table
                .get()
                .wrapping_offset(
                    (id as i64).wrapping_mul(ENTRY_WORDS).wrapping_add(ENTRY_HANDLE)
                        as isize,
                ),
        ),
        pitch,
        x,
        y,
        w,
        h,
    )
}

/// The pixels of the rectangle may have changed, and the surface may move again.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn ioUnlockSurface(id: i32, x: i32, y: i32, w: i32, h: i32) -> i32 {
    let kind: i64 = kindOf(id as i64);
    if kind == KIND_FREE {
        return 0;
    }
    if kind == KIND_MANUAL {
        let manual: *mut i64 = memory::load(
            STATE
                .table
                .get()
                .wrapping_offset(
                    (id as i64).wrapping_mul(ENTRY_WORDS).wrapping_add(ENTRY_HANDLE)
                        as isize,
                ),
        ) as *mut i64;
        if memory::load(manual.wrapping_offset(MANUAL_LOCKS as isize)) == 0 {
            return 0;
        }
        memory::store(
            manual.wrapping_offset(MANUAL_LOCKS as isize),
            memory::load(manual.wrapping_offset(MANUAL_LOCKS as isize)).wrapping_sub(1),
        );
        return 1;
    }
    callRectangleofxywh(SLOT_UNLOCK, id, x, y, w, h)
}

/// Bring the rectangle to where it is seen. A manual surface is not seen.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn ioShowSurface(id: i32, x: i32, y: i32, w: i32, h: i32) -> i32 {
    let kind: i64 = kindOf(id as i64);
    if kind == KIND_FREE {
        return 0;
    }
    if kind == KIND_MANUAL {
        return 1;
    }
    callRectangleofxywh(SLOT_SHOW, id, x, y, w, h)
}

fn callRectangleofxywh(slot: i64, id: i32, x: i32, y: i32, w: i32, h: i32) -> i32 {
    let function: Option<unsafe extern "C" fn(i64, i32, i32, i32, i32) -> i32> = memory::function::<
        Option<unsafe extern "C" fn(i64, i32, i32, i32, i32) -> i32>,
    >(functionOfat(id as i64, slot) as *mut c_void);
    pointers::call_i64_i32_i32_i32_i32_to_i32(
        function,
        memory::load(
            STATE
                .table
                .get()
                .wrapping_offset(
                    (id as i64).wrapping_mul(ENTRY_WORDS).wrapping_add(ENTRY_HANDLE)
                        as isize,
                ),
        ),
        x,
        y,
        w,
        h,
    )
}

/// The address in a byte object of 8 bytes; fails for other objects.
fn addressOperand(offset: i64) -> i64 {
    let oop: i64 = proxy::stackValue(offset);
    if !(proxy::isBytes(oop) != 0 && proxy::byteSizeOf(oop) == 8) {
        proxy::primitiveFailFor(PRIM_ERR_BAD_ARGUMENT);
        return 0;
    }
    memory::load(proxy::firstIndexableField(oop).cast::<i64>())
}

/// A byte object for a result.
fn holderOperandbytes(offset: i64, bytes: i64) -> *mut c_void {
    let oop: i64 = proxy::stackValue(offset);
    if !(proxy::isBytes(oop) != 0 && proxy::byteSizeOf(oop) >= bytes) {
        proxy::primitiveFailFor(PRIM_ERR_BAD_ARGUMENT);
        return core::ptr::null_mut::<c_void>();
    }
    proxy::firstIndexableField(oop)
}

/// The number of a manual surface.
fn manualOperand(offset: i64) -> i64 {
    let id: i64 = proxy::stackIntegerValue(offset);
    if proxy::failed() != 0 {
        return 0;
    }
    if kindOf(id) != KIND_MANUAL {
        proxy::primitiveFailFor(PRIM_ERR_NOT_FOUND);
    }
    id
}

/// Handle and dispatch table (addresses in 8 bytes), 4 bytes for the number; answers whether it was registered.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveRegisterSurface() -> i64 {
    let holder: *mut c_void = holderOperandbytes(0, 4);
    let dispatch: i64 = addressOperand(1);
    let handle: i64 = addressOperand(2);
    if proxy::failed() != 0 {
        return 0;
    }
    proxy::methodReturnBool(
        ioRegisterSurface(handle, dispatch as *mut c_void, holder.cast::<i32>()) as i64,
    )
}

/// A number; answers whether there was such a surface.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveUnregisterSurface() -> i64 {
    let id: i64 = proxy::stackIntegerValue(0);
    if proxy::failed() != 0 {
        return 0;
    }
    let id1: i32 = id as i32;
    let t: i32;
    'l0: {
        if kindOf(id1 as i64) != KIND_REGISTERED {
            t = 0;
            break 'l0;
        }
        forget(id1 as i64);
        t = 1;
    }
    proxy::methodReturnBool(t as i64)
}

/// A number and 8 bytes for the handle; answers whether there is such a surface.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveFindSurface() -> i64 {
    let holder: *mut c_void = holderOperandbytes(0, 8);
    let id: i64 = proxy::stackIntegerValue(1);
    if proxy::failed() != 0 {
        return 0;
    }
    proxy::methodReturnBool(
        ioFindSurface(id as i32, core::ptr::null_mut::<c_void>(), holder.cast::<i64>())
            as i64,
    )
}

/// Width, height, bytes in a line, bits of a pixel, whether the first pixel is in the highest bits; answers a number. There are no pixels until a pointer is set.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveCreateManualSurface() -> i64 {
    let isMSB: i64 = proxy::booleanValueOf(proxy::stackValue(0));
    let depth: i64 = proxy::stackIntegerValue(1);
    let pitch: i64 = proxy::stackIntegerValue(2);
    let height: i64 = proxy::stackIntegerValue(3);
    let width: i64 = proxy::stackIntegerValue(4);
    if proxy::failed() != 0 {
        return 0;
    }
    if !(width >= 0 && width <= 2147483647
        && (height >= 0 && height <= 2147483647
            && (pitch >= 0 && pitch <= 2147483647 && (depth >= 1 && depth <= 32))))
    {
        return proxy::primitiveFailFor(PRIM_ERR_BAD_ARGUMENT);
    }
    if pitch < width.wrapping_mul(depth).wrapping_add(7) / 8 {
        return proxy::primitiveFailFor(PRIM_ERR_BAD_ARGUMENT);
    }
    let manual: *mut i64 = platform::ioMalloc(MANUAL_WORDS.wrapping_mul(8) as u64)
        as *mut i64;
    if manual.is_null() {
        return proxy::primitiveFailFor(PRIM_ERR_NO_C_MEMORY);
    }
    memory::store(manual.wrapping_offset(MANUAL_WIDTH as isize), width);
    memory::store(manual.wrapping_offset(MANUAL_HEIGHT as isize), height);
    memory::store(manual.wrapping_offset(MANUAL_PITCH as isize), pitch);
    memory::store(manual.wrapping_offset(MANUAL_DEPTH as isize), depth);
    memory::store(manual.wrapping_offset(MANUAL_MSB as isize), isMSB);
    memory::store(manual.wrapping_offset(MANUAL_POINTER as isize), 0);
    memory::store(manual.wrapping_offset(MANUAL_LOCKS as isize), 0);
    let id: i64 = newKindhandledispatch(KIND_MANUAL, manual as i64, 0);
    if id < 0 {
        platform::ioFree(manual as u64);
        return proxy::primitiveFailFor(PRIM_ERR_NO_C_MEMORY);
    }
    proxy::methodReturnInteger(id)
}

/// The number of a manual surface that nobody has locked.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveDestroyManualSurface() -> i64 {
    let id: i64 = manualOperand(0);
    if proxy::failed() != 0 {
        return 0;
    }
    if memory::load(
        (memory::load(
            STATE
                .table
                .get()
                .wrapping_offset(
                    id.wrapping_mul(ENTRY_WORDS).wrapping_add(ENTRY_HANDLE) as isize,
                ),
        ) as *mut i64)
            .wrapping_offset(MANUAL_LOCKS as isize),
    ) > 0
    {
        return proxy::primitiveFailFor(PRIM_ERR_INAPPROPRIATE);
    }
    forget(id);
    proxy::methodReturnReceiver()
}

/// The number of a manual surface that nobody has locked, and the address of its pixels; 0 for none.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveSetManualSurfacePointer() -> i64 {
    let pointer: u64 = proxy::positiveMachineIntegerValueOf(proxy::stackValue(0));
    if proxy::failed() != 0 {
        return 0;
    }
    let id: i64 = manualOperand(1);
    if proxy::failed() != 0 {
        return 0;
    }
    if memory::load(
        (memory::load(
            STATE
                .table
                .get()
                .wrapping_offset(
                    id.wrapping_mul(ENTRY_WORDS).wrapping_add(ENTRY_HANDLE) as isize,
                ),
        ) as *mut i64)
            .wrapping_offset(MANUAL_LOCKS as isize),
    ) > 0
    {
        return proxy::primitiveFailFor(PRIM_ERR_INAPPROPRIATE);
    }
    memory::store(
        (memory::load(
            STATE
                .table
                .get()
                .wrapping_offset(
                    id.wrapping_mul(ENTRY_WORDS).wrapping_add(ENTRY_HANDLE) as isize,
                ),
        ) as *mut i64)
            .wrapping_offset(MANUAL_POINTER as isize),
        pointer as i64,
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
    c"SurfacePlugin".as_ptr()
}

/// The proxy layout that the plugin was built for.
#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "slangvmPluginAbi")]
pub static SLANGVM_PLUGIN_ABI: [u8; 6] = *b"pharo\0";

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveRegisterSurfaceAccessorDepth")]
pub static PRIMITIVE_REGISTER_SURFACE_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveUnregisterSurfaceAccessorDepth")]
pub static PRIMITIVE_UNREGISTER_SURFACE_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveFindSurfaceAccessorDepth")]
pub static PRIMITIVE_FIND_SURFACE_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveCreateManualSurfaceAccessorDepth")]
pub static PRIMITIVE_CREATE_MANUAL_SURFACE_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveDestroyManualSurfaceAccessorDepth")]
pub static PRIMITIVE_DESTROY_MANUAL_SURFACE_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveSetManualSurfacePointerAccessorDepth")]
pub static PRIMITIVE_SET_MANUAL_SURFACE_POINTER_ACCESSOR_DEPTH: i8 = 0;

/// The plugin's name among the built-in ones.
#[cfg(builtin_plugin)]
pub const MODULE: &core::ffi::CStr = c"SurfacePlugin";

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
        name: c"ioRegisterSurface".as_ptr(),
        function: Some({
            // SAFETY: the virtual machine knows the type of this function by its name.
            unsafe {
                core::mem::transmute::<
                    unsafe extern "C" fn(i64, *mut core::ffi::c_void, *mut i32) -> i32,
                    unsafe extern "C" fn() -> i64,
                >(ioRegisterSurface)
            }
        }),
        accessor_depth: -1,
    },
    ::platform::BuiltinExport {
        name: c"ioUnregisterSurface".as_ptr(),
        function: Some({
            // SAFETY: the virtual machine knows the type of this function by its name.
            unsafe {
                core::mem::transmute::<
                    unsafe extern "C" fn(i32) -> i32,
                    unsafe extern "C" fn() -> i64,
                >(ioUnregisterSurface)
            }
        }),
        accessor_depth: -1,
    },
    ::platform::BuiltinExport {
        name: c"ioFindSurface".as_ptr(),
        function: Some({
            // SAFETY: the virtual machine knows the type of this function by its name.
            unsafe {
                core::mem::transmute::<
                    unsafe extern "C" fn(i32, *mut core::ffi::c_void, *mut i64) -> i32,
                    unsafe extern "C" fn() -> i64,
                >(ioFindSurface)
            }
        }),
        accessor_depth: -1,
    },
    ::platform::BuiltinExport {
        name: c"ioGetSurfaceFormat".as_ptr(),
        function: Some({
            // SAFETY: the virtual machine knows the type of this function by its name.
            unsafe {
                core::mem::transmute::<
                    unsafe extern "C" fn(
                        i32,
                        *mut i32,
                        *mut i32,
                        *mut i32,
                        *mut i32,
                    ) -> i32,
                    unsafe extern "C" fn() -> i64,
                >(ioGetSurfaceFormat)
            }
        }),
        accessor_depth: -1,
    },
    ::platform::BuiltinExport {
        name: c"ioLockSurface".as_ptr(),
        function: Some({
            // SAFETY: the virtual machine knows the type of this function by its name.
            unsafe {
                core::mem::transmute::<
                    unsafe extern "C" fn(i32, *mut i32, i32, i32, i32, i32) -> i64,
                    unsafe extern "C" fn() -> i64,
                >(ioLockSurface)
            }
        }),
        accessor_depth: -1,
    },
    ::platform::BuiltinExport {
        name: c"ioUnlockSurface".as_ptr(),
        function: Some({
            // SAFETY: the virtual machine knows the type of this function by its name.
            unsafe {
                core::mem::transmute::<
                    unsafe extern "C" fn(i32, i32, i32, i32, i32) -> i32,
                    unsafe extern "C" fn() -> i64,
                >(ioUnlockSurface)
            }
        }),
        accessor_depth: -1,
    },
    ::platform::BuiltinExport {
        name: c"ioShowSurface".as_ptr(),
        function: Some({
            // SAFETY: the virtual machine knows the type of this function by its name.
            unsafe {
                core::mem::transmute::<
                    unsafe extern "C" fn(i32, i32, i32, i32, i32) -> i32,
                    unsafe extern "C" fn() -> i64,
                >(ioShowSurface)
            }
        }),
        accessor_depth: -1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveRegisterSurface".as_ptr(),
        function: Some(primitiveRegisterSurface),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveUnregisterSurface".as_ptr(),
        function: Some(primitiveUnregisterSurface),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveFindSurface".as_ptr(),
        function: Some(primitiveFindSurface),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveCreateManualSurface".as_ptr(),
        function: Some(primitiveCreateManualSurface),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveDestroyManualSurface".as_ptr(),
        function: Some(primitiveDestroyManualSurface),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveSetManualSurfacePointer".as_ptr(),
        function: Some(primitiveSetManualSurfacePointer),
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
    /// `firstIndexableField` of the proxy.
    pub fn firstIndexableField(anOop: i64) -> *mut c_void {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.firstIndexableField)(anOop) }
    }
    /// `stackIntegerValue` of the proxy.
    pub fn stackIntegerValue(offset: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.stackIntegerValue)(offset) }
    }
    /// `failed` of the proxy.
    pub fn failed() -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.failed)() }
    }
    /// `methodReturnBool` of the proxy.
    pub fn methodReturnBool(aBoolean: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.methodReturnBool)(aBoolean) }
    }
    /// `booleanValueOf` of the proxy.
    pub fn booleanValueOf(anObject: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.booleanValueOf)(anObject) }
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
    /// `positiveMachineIntegerValueOf` of the proxy.
    pub fn positiveMachineIntegerValueOf(anOop: i64) -> u64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.positiveMachineIntegerValueOf)(anOop) }
    }
}

/// The functions of the platform that the plugin calls.
mod platform {
    #[cfg(builtin_plugin)]
    use ::platform as functions;
    #[cfg(not(builtin_plugin))]
    mod functions {
        unsafe extern "C" {
            pub fn ioFree(address: u64);
            pub fn ioMalloc(bytes: u64) -> u64;
        }
    }
    /// `ioFree` of the platform.
    pub extern "C" fn ioFree(address: u64) {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::ioFree(address) }
    }
    const _: unsafe extern "C" fn(u64) = functions::ioFree;
    /// `ioMalloc` of the platform.
    pub extern "C" fn ioMalloc(bytes: u64) -> u64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::ioMalloc(bytes) }
    }
    const _: unsafe extern "C" fn(u64) -> u64 = functions::ioMalloc;
}

/// Calls of functions that were found at run time.
mod pointers {
    /// Calls a function that was found at run time; a null one ends the process with a message.
    pub fn call_i64_pointer_pointer_pointer_pointer_to_i32(
        f: Option<
            unsafe extern "C" fn(i64, *mut i32, *mut i32, *mut i32, *mut i32) -> i32,
        >,
        a1: i64,
        a2: *mut i32,
        a3: *mut i32,
        a4: *mut i32,
        a5: *mut i32,
    ) -> i32 {
        let f = f.expect("a null function is called");
        // SAFETY: whoever found the function gave it this type.
        unsafe { f(a1, a2, a3, a4, a5) }
    }
    /// Calls a function that was found at run time; a null one ends the process with a message.
    pub fn call_i64_pointer_i32_i32_i32_i32_to_i64(
        f: Option<unsafe extern "C" fn(i64, *mut i32, i32, i32, i32, i32) -> i64>,
        a1: i64,
        a2: *mut i32,
        a3: i32,
        a4: i32,
        a5: i32,
        a6: i32,
    ) -> i64 {
        let f = f.expect("a null function is called");
        // SAFETY: whoever found the function gave it this type.
        unsafe { f(a1, a2, a3, a4, a5, a6) }
    }
    /// Calls a function that was found at run time; a null one ends the process with a message.
    pub fn call_i64_i32_i32_i32_i32_to_i32(
        f: Option<unsafe extern "C" fn(i64, i32, i32, i32, i32) -> i32>,
        a1: i64,
        a2: i32,
        a3: i32,
        a4: i32,
        a5: i32,
    ) -> i32 {
        let f = f.expect("a null function is called");
        // SAFETY: whoever found the function gave it this type.
        unsafe { f(a1, a2, a3, a4, a5) }
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

    /// Copies bytes between areas that do not overlap; answers the destination, as C does.
    pub fn copy(to: *mut u8, from: *const u8, bytes: usize) -> *mut u8 {
        // SAFETY: see the top of this module; Slang's `memcpy:_:_:` promises that the areas are apart.
        unsafe { core::ptr::copy_nonoverlapping(from, to, bytes) }
        to
    }

    /// Sets bytes; answers the destination.
    pub fn fill(to: *mut u8, value: u8, bytes: usize) -> *mut u8 {
        // SAFETY: see the top of this module.
        unsafe { core::ptr::write_bytes(to, value, bytes) }
        to
    }

    /// An address as a function pointer, null as none.
    pub fn function<F: Copy>(address: *mut core::ffi::c_void) -> F {
        const { assert!(size_of::<F>() == size_of::<usize>()) };
        // SAFETY: `F` is an optional function pointer, which has the size and the null of a pointer; the address was a function
        // of that type before it became a number.
        unsafe { core::mem::transmute_copy(&address) }
    }
}
