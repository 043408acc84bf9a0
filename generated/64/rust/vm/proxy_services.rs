//! The functions that class `ProxyServices` defines.

use core::ffi::c_void;
use std::cell::Cell;
use super::constants::{
    BASE_HEADER_SIZE, CHUNK_LARGER, CLASS_INDEX_MASK, EXTERNAL_OBJECTS_ARRAY,
    FIRST_LINK_INDEX, FORMAT_ARRAY, FORMAT_MASK, FORMAT_SHIFT, FORWARDER_CLASS_INDEX,
    GC_MODE_FULL, LAST_LINK_INDEX, MY_LIST_INDEX, NEXT_LINK_INDEX, NUM_TAG_BITS,
    OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT, PRIM_ERR_BAD_ARGUMENT, PRIM_ERR_BAD_INDEX,
    PRIM_ERR_NOT_FOUND, PRIORITY_INDEX, PROCESS_LISTS_INDEX, REMEMBERED_BIT,
    SCHEDULER_ASSOCIATION, SHIFT_FOR_WORD, SLOT_COUNT_SHIFT, TAG_MASK, VALUE_INDEX,
};
use super::interpreter::{fatalError, postGCAction, preGCAction};
use super::object_memory::checkLowSpace;
use super::scheduler::{followedFieldof, isSemaphore, waitOnSemaphore};
use super::spur_collector::collectBothSpacesTenuring;
use super::spur_heap_verifier::verifyHeap;
use super::spur_object_fields::fixForwardedFieldofObject;
use super::spur_remembered_set::enterIntoRememberedSet;
use super::state::VM;
use super::{memory, platform, pointers};

pub(super) fn ioLoadModuleOfLength(name: i64, length: i64) -> *mut c_void {
    platform::ioLoadLibrarylength(name as *mut i8, length) as *mut c_void
}

pub(super) fn ioLoadSymbolOfLengthFromModule(
    name: i64,
    length: i64,
    handle: *mut c_void,
) -> *mut c_void {
    platform::ioFindSymbollengthinLibrary(name as *mut i8, length, handle as u64)
        as *mut c_void
}

/// A function of a plugin, which is loaded if necessary.
pub(super) fn ioLoadFunctionFrom(
    vm: &VM,
    functionName: *mut i8,
    moduleName: *mut i8,
) -> *mut c_void {
    let depth: Cell<i64> = Cell::new(0);
    depth.set(0);
    platform::ioLoadFunctionlengthfromModulelengthdepth(
        vm,
        functionName,
        memory::string_length(functionName) as u64 as i64,
        moduleName,
        (if moduleName.is_null() { 0 } else { memory::string_length(moduleName) as u64 })
            as i64,
        depth.as_ptr(),
    ) as *mut c_void
}

/// A C string of a name.
pub(super) fn ioFilenamefromStringofLengthresolveAliases(
    buffer: *mut i8,
    name: *mut i8,
    length: i64,
    _resolve: i64,
) -> i64 {
    memory::copy(buffer.cast::<u8>(), name.cast::<u8>(), length as u64 as usize);
    memory::store(buffer.wrapping_offset(length as isize), 0);
    0
}

pub(super) fn ioMicroMSecs() -> u64 {
    platform::ioMSecs()
}

pub(super) fn utcMicroseconds() -> u64 {
    platform::ioUTCMicroseconds()
}

pub(super) fn addHighPriorityTickee(
    ticker: Option<unsafe extern "C" fn()>,
    milliseconds: u32,
) {
    platform::ioAddHighPriorityTickeeperiod(ticker, milliseconds as i64);
}

pub(super) fn addSynchronousTickee(
    ticker: Option<unsafe extern "C" fn()>,
    milliseconds: u32,
    _rounded: u32,
) {
    platform::ioAddSynchronousTickeeperiod(ticker, milliseconds as i64);
}

pub(super) fn getThisSessionID(vm: &VM) -> i64 {
    platform::ioSessionID(vm)
}

pub(super) fn vmEndianness() -> i64 {
    0
}

pub(super) fn fileTimesInUTC(vm: &VM) -> i64 {
    (vm.imageHeaderFlags.get() & 512 != 0) as i64
}

pub(super) fn getInterruptPending() -> i64 {
    0
}

/// Any thread may call, so no virtual machine is known here; the platform finds the one that the index belongs to.
pub(super) fn signalSemaphoreWithIndex(index: i64) -> i64 {
    platform::ioSignalProcessSemaphore(index)
}

/// Put the first process that waits into its run queue, without switching; answer whether none waited.
#[inline(never)]
pub(super) fn signalNoResume(vm: &VM, semaphore: i64) -> i64 {
    if isSemaphore(vm, semaphore) == 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return PRIM_ERR_BAD_ARGUMENT;
    }
    if memory::load((semaphore as u64).wrapping_add(8) as *mut i64) == 0 {
        return 1;
    }
    let first: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            semaphore
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, FIRST_LINK_INDEX, semaphore)
    };
    let next: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            first
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(NEXT_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, NEXT_LINK_INDEX, first)
    };
    if next == vm.nilObj.get() {
        memory::store(
            semaphore
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            vm.nilObj.get(),
        );
        memory::store(
            semaphore
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(LAST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            vm.nilObj.get(),
        );
    } else {
        let mut offset: u64 = semaphore as u64;
        offset = offset.wrapping_sub(vm.newSpaceStart.get());
        let mut t1: bool = offset >= vm.newSpaceBytes.get();
        if t1 {
            let mut t3: bool = next & TAG_MASK == 0;
            if t3 {
                let mut offset1: u64 = next as u64;
                offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                t3 = offset1 < vm.newSpaceBytes.get();
            }
            t1 = t3;
        }
        if t1 {
            if memory::load(semaphore as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, semaphore);
            }
        }
        memory::store(
            semaphore
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            next,
        );
        memory::store(
            first
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(NEXT_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            vm.nilObj.get(),
        );
    }
    memory::store(
        first
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(MY_LIST_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        vm.nilObj.get(),
    );
    let object: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let t4: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            object
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, VALUE_INDEX, object)
    };
    let lists: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            t4
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(PROCESS_LISTS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, PROCESS_LISTS_INDEX, t4)
    };
    let priority: i64 = memory::load(
            first
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(PRIORITY_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
        .wrapping_shr(NUM_TAG_BITS as u32);
    if vm.runnableBound.get() > 0 && priority > vm.runnableBound.get() {
        vm.runnableBound.set(priority);
    }
    let mut t2: bool = priority >= 1;
    if t2 {
        let count: u64 = (memory::load(lists as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        t2 = priority
            <= (if count == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(lists.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count
            }) as i64;
    }
    if !t2 {
        fatalError(
            vm,
            c"a process has a priority that does not exist"
                .as_ptr()
                .cast::<i8>()
                .cast_mut(),
        );
    }
    let t: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            lists
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    priority.wrapping_sub(1).wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        )
    } else {
        followedFieldof(vm, priority.wrapping_sub(1), lists)
    };
    'l2: {
        memory::store(
            first
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(NEXT_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            vm.nilObj.get(),
        );
        let mut offset2: u64 = first as u64;
        offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
        let mut t5: bool = offset2 >= vm.newSpaceBytes.get();
        if t5 {
            let mut t6: bool = t & TAG_MASK == 0;
            if t6 {
                let mut offset3: u64 = t as u64;
                offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
                t6 = offset3 < vm.newSpaceBytes.get();
            }
            t5 = t6;
        }
        if t5 {
            if memory::load(first as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, first);
            }
        }
        memory::store(
            first
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(MY_LIST_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            t,
        );
        let t7: i64 = if vm.forwardersMayExist.get() == 0 {
            memory::load(
                t
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            )
        } else {
            followedFieldof(vm, FIRST_LINK_INDEX, t)
        };
        if t7 == vm.nilObj.get() {
            let mut offset4: u64 = t as u64;
            offset4 = offset4.wrapping_sub(vm.newSpaceStart.get());
            let mut t8: bool = offset4 >= vm.newSpaceBytes.get();
            if t8 {
                let mut t9: bool = first & TAG_MASK == 0;
                if t9 {
                    let mut offset5: u64 = first as u64;
                    offset5 = offset5.wrapping_sub(vm.newSpaceStart.get());
                    t9 = offset5 < vm.newSpaceBytes.get();
                }
                t8 = t9;
            }
            if t8 {
                if memory::load(t as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                    enterIntoRememberedSet(vm, t);
                }
            }
            memory::store(
                t
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
                first,
            );
            memory::store(
                t
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(LAST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
                first,
            );
            break 'l2;
        }
        let last: i64 = if vm.forwardersMayExist.get() == 0 {
            memory::load(
                t
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(LAST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            )
        } else {
            followedFieldof(vm, LAST_LINK_INDEX, t)
        };
        let mut offset6: u64 = last as u64;
        offset6 = offset6.wrapping_sub(vm.newSpaceStart.get());
        let mut t10: bool = offset6 >= vm.newSpaceBytes.get();
        if t10 {
            let mut t11: bool = first & TAG_MASK == 0;
            if t11 {
                let mut offset7: u64 = first as u64;
                offset7 = offset7.wrapping_sub(vm.newSpaceStart.get());
                t11 = offset7 < vm.newSpaceBytes.get();
            }
            t10 = t11;
        }
        if t10 {
            if memory::load(last as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, last);
            }
        }
        memory::store(
            last
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(NEXT_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            first,
        );
        let mut offset8: u64 = t as u64;
        offset8 = offset8.wrapping_sub(vm.newSpaceStart.get());
        let mut t12: bool = offset8 >= vm.newSpaceBytes.get();
        if t12 {
            let mut t13: bool = first & TAG_MASK == 0;
            if t13 {
                let mut offset9: u64 = first as u64;
                offset9 = offset9.wrapping_sub(vm.newSpaceStart.get());
                t13 = offset9 < vm.newSpaceBytes.get();
            }
            t12 = t13;
        }
        if t12 {
            if memory::load(t as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, t);
            }
        }
        memory::store(
            t
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(LAST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            first,
        );
    }
    0
}

/// Make the active process wait; the primitive that asked must end at once.
#[inline(never)]
pub(super) fn waitOnExternalSemaphoreIndex(vm: &VM, index: i64) {
    let table: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(EXTERNAL_OBJECTS_ARRAY.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let mut t: bool = table & TAG_MASK == 0
        && (memory::load(table as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 == FORMAT_ARRAY as u64;
    if t {
        let mut t1: bool = index >= 1;
        if t1 {
            let count: u64 = (memory::load(table as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            t1 = index
                <= (if count == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(table.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count
                }) as i64;
        }
        t = t1;
    }
    if !t {
        vm.primFailCode.set(PRIM_ERR_BAD_INDEX);
        return;
    }
    let index1: i64 = index.wrapping_sub(1);
    let mut value: i64 = memory::load(
        table
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index1.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, index1, table);
    }
    if isSemaphore(vm, value) == 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    waitOnSemaphore(vm, value);
}

pub(super) fn platformSemaphoreNew(count: i32) -> *mut c_void {
    platform::ioNewSemaphore(count) as *mut c_void
}

/// This virtual machine keeps its thread.
pub(super) fn disownVM(flags: i64) -> i64 {
    flags
}

pub(super) fn ownVM(flags: i64) -> i64 {
    flags
}

/// The interpreter runs in the main thread.
pub(super) fn scheduleInMainThread(
    closure: Option<unsafe extern "C" fn() -> i64>,
) -> i64 {
    pointers::call_to_i64(closure)
}

pub(super) fn statNumGCs(vm: &VM) -> i64 {
    vm.statScavenges.get().wrapping_add(vm.statFullGCs.get())
}

pub(super) fn tenuringIncrementalGC(vm: &VM) {
    preGCAction(vm, GC_MODE_FULL);
    collectBothSpacesTenuring(vm, 0);
    postGCAction(vm, GC_MODE_FULL);
    if vm.verifyHeapSetting.get() != 0 {
        if verifyHeap(vm) > 0 {
            platform::ioAbort(
                vm,
                c"the heap is corrupted".as_ptr().cast::<i8>().cast_mut(),
            );
        }
    }
    checkLowSpace(vm);
    'l0: {
        let mut node: i64 = memory::load(
            vm
                .freeListsObj
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        );
        if node == 0 {
            break 'l0;
        }
        loop {
            let next: i64 = memory::load(
                node
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(CHUNK_LARGER.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            );
            if next == 0 {
                break;
            }
            node = next;
        }
    }
}

pub(super) fn showDisplayBitsLeftTopRightBottom(
    _form: i64,
    _left: i64,
    _top: i64,
    _right: i64,
    _bottom: i64,
) -> i64 {
    0
}

pub(super) fn fullDisplayUpdate() -> i64 {
    0
}

/// By the plugin, if there is one; plugins that draw use each other through the virtual machine.
pub(super) fn loadBitBltFrom(vm: &VM, bitBlt: i64) -> i64 {
    let function: Option<unsafe extern "C" fn(i64) -> i64> = memory::function::<
        Option<unsafe extern "C" fn(i64) -> i64>,
    >(
        ioLoadFunctionFrom(
                vm,
                c"loadBitBltFrom".as_ptr().cast::<i8>().cast_mut(),
                c"BitBltPlugin".as_ptr().cast::<i8>().cast_mut(),
            )
            .cast::<c_void>(),
    );
    if function.is_none() {
        vm.primFailCode.set(PRIM_ERR_NOT_FOUND);
        return PRIM_ERR_NOT_FOUND;
    }
    pointers::call_i64_to_i64(function, bitBlt)
}

pub(super) fn copyBits(vm: &VM) -> i64 {
    let function: Option<unsafe extern "C" fn() -> i64> = memory::function::<
        Option<unsafe extern "C" fn() -> i64>,
    >(
        ioLoadFunctionFrom(
                vm,
                c"copyBits".as_ptr().cast::<i8>().cast_mut(),
                c"BitBltPlugin".as_ptr().cast::<i8>().cast_mut(),
            )
            .cast::<c_void>(),
    );
    if function.is_none() {
        vm.primFailCode.set(PRIM_ERR_NOT_FOUND);
        return PRIM_ERR_NOT_FOUND;
    }
    pointers::call_to_i64(function)
}

pub(super) fn copyBitsFromtoat(vm: &VM, left: i64, right: i64, y: i64) -> i64 {
    let function: Option<unsafe extern "C" fn(i64, i64, i64) -> i64> = memory::function::<
        Option<unsafe extern "C" fn(i64, i64, i64) -> i64>,
    >(
        ioLoadFunctionFrom(
                vm,
                c"copyBitsFromtoat".as_ptr().cast::<i8>().cast_mut(),
                c"BitBltPlugin".as_ptr().cast::<i8>().cast_mut(),
            )
            .cast::<c_void>(),
    );
    if function.is_none() {
        vm.primFailCode.set(PRIM_ERR_NOT_FOUND);
        return PRIM_ERR_NOT_FOUND;
    }
    pointers::call_i64_i64_i64_to_i64(function, left, right, y)
}
