//! The functions that class `Scheduler` defines.

use super::constants::{
    ACTIVE_PROCESS_INDEX, BASE_HEADER_SIZE, CLASS_INDEX_MASK, CLASS_SEMAPHORE,
    EXCESS_SIGNALS_INDEX, EXTERNAL_OBJECTS_ARRAY, FIRST_LINK_INDEX, FLAG_CONTEXT,
    FORMAT_MASK, FORMAT_SHIFT, FORWARDER_CLASS_INDEX, FRAME_CONTEXT, FRAME_FLAGS,
    IDENTITY_HASH_MASK, IDENTITY_HASH_SHIFT, IMAGE_FLAG_PREEMPTION_DOES_NOT_YIELD,
    LAST_LINK_INDEX, LAST_POINTER_FORMAT, MY_LIST_INDEX, NEXT_LINK_INDEX, NUM_TAG_BITS,
    OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT, PRIORITY_INDEX, PROCESS_LISTS_INDEX,
    REMEMBERED_BIT, SCHEDULER_ASSOCIATION, SHIFT_FOR_WORD, SLOT_COUNT_SHIFT,
    SMALL_INTEGER_TAG, SUSPENDED_CONTEXT_INDEX, TAG_MASK, VALUE_INDEX,
};
use super::contexts::{activateContext, canResumeContext, marryFrame};
use super::interpreter::fatalError;
use super::method_lookup::followFieldsOf;
use super::spur_object_fields::fixForwardedFieldofObject;
use super::spur_remembered_set::enterIntoRememberedSet;
use super::stack_pages::leaveActivePage;
use super::state::VM;
use super::{memory, platform};

#[inline(never)]
pub(super) fn isSemaphore(vm: &VM, oop: i64) -> i64 {
    if oop & TAG_MASK != 0 {
        return 0;
    }
    let class: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CLASS_SEMAPHORE.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if class == vm.nilObj.get() {
        return 0;
    }
    ((memory::load(class as *mut i64) as u64).wrapping_shr(IDENTITY_HASH_SHIFT as u32)
        & IDENTITY_HASH_MASK as u64
        == memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64) as i64
}

#[inline(never)]
pub(super) fn addLastto(vm: &VM, process: i64, list: i64) {
    let value: i64 = vm.nilObj.get();
    let mut offset: u64 = process as u64;
    offset = offset.wrapping_sub(vm.newSpaceStart.get());
    let mut t1: bool = offset >= vm.newSpaceBytes.get();
    if t1 {
        let mut t3: bool = value & TAG_MASK == 0;
        if t3 {
            let mut offset1: u64 = value as u64;
            offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
            t3 = offset1 < vm.newSpaceBytes.get();
        }
        t1 = t3;
    }
    if t1 {
        if memory::load(process as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, process);
        }
    }
    memory::store(
        process
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(NEXT_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        value,
    );
    let mut offset2: u64 = process as u64;
    offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
    let mut t2: bool = offset2 >= vm.newSpaceBytes.get();
    if t2 {
        let mut t4: bool = list & TAG_MASK == 0;
        if t4 {
            let mut offset3: u64 = list as u64;
            offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
            t4 = offset3 < vm.newSpaceBytes.get();
        }
        t2 = t4;
    }
    if t2 {
        if memory::load(process as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, process);
        }
    }
    memory::store(
        process
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(MY_LIST_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        list,
    );
    let mut value1: i64 = memory::load(
        list
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value1 & TAG_MASK == 0
        && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value1 = fixForwardedFieldofObject(vm, FIRST_LINK_INDEX, list);
    }
    if value1 == vm.nilObj.get() {
        let mut offset4: u64 = list as u64;
        offset4 = offset4.wrapping_sub(vm.newSpaceStart.get());
        let mut t5: bool = offset4 >= vm.newSpaceBytes.get();
        if t5 {
            let mut t6: bool = process & TAG_MASK == 0;
            if t6 {
                let mut offset5: u64 = process as u64;
                offset5 = offset5.wrapping_sub(vm.newSpaceStart.get());
                t6 = offset5 < vm.newSpaceBytes.get();
            }
            t5 = t6;
        }
        if t5 {
            if memory::load(list as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, list);
            }
        }
        memory::store(
            list
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            process,
        );
    } else {
        let mut value2: i64 = memory::load(
            list
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(LAST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        );
        if value2 & TAG_MASK == 0
            && memory::load(value2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value2 = fixForwardedFieldofObject(vm, LAST_LINK_INDEX, list);
        }
        let mut offset6: u64 = value2 as u64;
        offset6 = offset6.wrapping_sub(vm.newSpaceStart.get());
        let mut t7: bool = offset6 >= vm.newSpaceBytes.get();
        if t7 {
            let mut t8: bool = process & TAG_MASK == 0;
            if t8 {
                let mut offset7: u64 = process as u64;
                offset7 = offset7.wrapping_sub(vm.newSpaceStart.get());
                t8 = offset7 < vm.newSpaceBytes.get();
            }
            t7 = t8;
        }
        if t7 {
            if memory::load(value2 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, value2);
            }
        }
        memory::store(
            value2
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(NEXT_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            process,
        );
    }
    let mut offset8: u64 = list as u64;
    offset8 = offset8.wrapping_sub(vm.newSpaceStart.get());
    let mut t9: bool = offset8 >= vm.newSpaceBytes.get();
    if t9 {
        let mut t10: bool = process & TAG_MASK == 0;
        if t10 {
            let mut offset9: u64 = process as u64;
            offset9 = offset9.wrapping_sub(vm.newSpaceStart.get());
            t10 = offset9 < vm.newSpaceBytes.get();
        }
        t9 = t10;
    }
    if t9 {
        if memory::load(list as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, list);
        }
    }
    memory::store(
        list
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(LAST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        process,
    );
}

#[inline(never)]
pub(super) fn addFirstto(vm: &VM, process: i64, list: i64) {
    let mut value: i64 = memory::load(
        list
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, FIRST_LINK_INDEX, list);
    }
    let mut offset: u64 = process as u64;
    offset = offset.wrapping_sub(vm.newSpaceStart.get());
    let mut t1: bool = offset >= vm.newSpaceBytes.get();
    if t1 {
        let mut t3: bool = value & TAG_MASK == 0;
        if t3 {
            let mut offset1: u64 = value as u64;
            offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
            t3 = offset1 < vm.newSpaceBytes.get();
        }
        t1 = t3;
    }
    if t1 {
        if memory::load(process as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, process);
        }
    }
    memory::store(
        process
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(NEXT_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        value,
    );
    let mut offset2: u64 = process as u64;
    offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
    let mut t2: bool = offset2 >= vm.newSpaceBytes.get();
    if t2 {
        let mut t4: bool = list & TAG_MASK == 0;
        if t4 {
            let mut offset3: u64 = list as u64;
            offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
            t4 = offset3 < vm.newSpaceBytes.get();
        }
        t2 = t4;
    }
    if t2 {
        if memory::load(process as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, process);
        }
    }
    memory::store(
        process
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(MY_LIST_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        list,
    );
    let mut offset4: u64 = list as u64;
    offset4 = offset4.wrapping_sub(vm.newSpaceStart.get());
    let mut t5: bool = offset4 >= vm.newSpaceBytes.get();
    if t5 {
        let mut t6: bool = process & TAG_MASK == 0;
        if t6 {
            let mut offset5: u64 = process as u64;
            offset5 = offset5.wrapping_sub(vm.newSpaceStart.get());
            t6 = offset5 < vm.newSpaceBytes.get();
        }
        t5 = t6;
    }
    if t5 {
        if memory::load(list as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, list);
        }
    }
    memory::store(
        list
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        process,
    );
    if value == vm.nilObj.get() {
        let mut offset6: u64 = list as u64;
        offset6 = offset6.wrapping_sub(vm.newSpaceStart.get());
        let mut t7: bool = offset6 >= vm.newSpaceBytes.get();
        if t7 {
            let mut t8: bool = process & TAG_MASK == 0;
            if t8 {
                let mut offset7: u64 = process as u64;
                offset7 = offset7.wrapping_sub(vm.newSpaceStart.get());
                t8 = offset7 < vm.newSpaceBytes.get();
            }
            t7 = t8;
        }
        if t7 {
            if memory::load(list as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, list);
            }
        }
        memory::store(
            list
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(LAST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            process,
        );
    }
}

/// The list is not empty.
#[inline(never)]
pub(super) fn removeFirstOf(vm: &VM, list: i64) -> i64 {
    let mut value: i64 = memory::load(
        list
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, FIRST_LINK_INDEX, list);
    }
    let mut value1: i64 = memory::load(
        value
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(NEXT_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value1 & TAG_MASK == 0
        && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value1 = fixForwardedFieldofObject(vm, NEXT_LINK_INDEX, value);
    }
    let mut offset: u64 = list as u64;
    offset = offset.wrapping_sub(vm.newSpaceStart.get());
    let mut t1: bool = offset >= vm.newSpaceBytes.get();
    if t1 {
        let mut t3: bool = value1 & TAG_MASK == 0;
        if t3 {
            let mut offset1: u64 = value1 as u64;
            offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
            t3 = offset1 < vm.newSpaceBytes.get();
        }
        t1 = t3;
    }
    if t1 {
        if memory::load(list as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, list);
        }
    }
    memory::store(
        list
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        value1,
    );
    if value1 == vm.nilObj.get() {
        let mut offset2: u64 = list as u64;
        offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
        let mut t2: bool = offset2 >= vm.newSpaceBytes.get();
        if t2 {
            let mut t4: bool = value1 & TAG_MASK == 0;
            if t4 {
                let mut offset3: u64 = value1 as u64;
                offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
                t4 = offset3 < vm.newSpaceBytes.get();
            }
            t2 = t4;
        }
        if t2 {
            if memory::load(list as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, list);
            }
        }
        memory::store(
            list
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(LAST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            value1,
        );
    }
    let value2: i64 = vm.nilObj.get();
    let mut offset4: u64 = value as u64;
    offset4 = offset4.wrapping_sub(vm.newSpaceStart.get());
    let mut t5: bool = offset4 >= vm.newSpaceBytes.get();
    if t5 {
        let mut t6: bool = value2 & TAG_MASK == 0;
        if t6 {
            let mut offset5: u64 = value2 as u64;
            offset5 = offset5.wrapping_sub(vm.newSpaceStart.get());
            t6 = offset5 < vm.newSpaceBytes.get();
        }
        t5 = t6;
    }
    if t5 {
        if memory::load(value as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, value);
        }
    }
    memory::store(
        value
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(NEXT_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        value2,
    );
    let value3: i64 = vm.nilObj.get();
    let mut offset6: u64 = value as u64;
    offset6 = offset6.wrapping_sub(vm.newSpaceStart.get());
    let mut t7: bool = offset6 >= vm.newSpaceBytes.get();
    if t7 {
        let mut t8: bool = value3 & TAG_MASK == 0;
        if t8 {
            let mut offset7: u64 = value3 as u64;
            offset7 = offset7.wrapping_sub(vm.newSpaceStart.get());
            t8 = offset7 < vm.newSpaceBytes.get();
        }
        t7 = t8;
    }
    if t7 {
        if memory::load(value as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, value);
        }
    }
    memory::store(
        value
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(MY_LIST_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        value3,
    );
    value
}

/// Answer whether it was there.
#[inline(never)]
pub(super) fn removefrom(vm: &VM, process: i64, list: i64) -> i64 {
    let mut previous: i64 = vm.nilObj.get();
    let mut value: i64 = memory::load(
        list
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, FIRST_LINK_INDEX, list);
    }
    let mut link_: i64 = value;
    while link_ != process {
        if link_ == vm.nilObj.get() {
            return 0;
        }
        previous = link_;
        let mut value1: i64 = memory::load(
            link_
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(NEXT_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        );
        if value1 & TAG_MASK == 0
            && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value1 = fixForwardedFieldofObject(vm, NEXT_LINK_INDEX, link_);
        }
        link_ = value1;
    }
    if previous == vm.nilObj.get() {
        removeFirstOf(vm, list);
        return 1;
    }
    let mut value2: i64 = memory::load(
        process
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(NEXT_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value2 & TAG_MASK == 0
        && memory::load(value2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value2 = fixForwardedFieldofObject(vm, NEXT_LINK_INDEX, process);
    }
    let mut offset: u64 = previous as u64;
    offset = offset.wrapping_sub(vm.newSpaceStart.get());
    let mut t1: bool = offset >= vm.newSpaceBytes.get();
    if t1 {
        let mut t3: bool = value2 & TAG_MASK == 0;
        if t3 {
            let mut offset1: u64 = value2 as u64;
            offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
            t3 = offset1 < vm.newSpaceBytes.get();
        }
        t1 = t3;
    }
    if t1 {
        if memory::load(previous as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, previous);
        }
    }
    memory::store(
        previous
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(NEXT_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        value2,
    );
    if value2 == vm.nilObj.get() {
        let mut offset2: u64 = list as u64;
        offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
        let mut t2: bool = offset2 >= vm.newSpaceBytes.get();
        if t2 {
            let mut t4: bool = previous & TAG_MASK == 0;
            if t4 {
                let mut offset3: u64 = previous as u64;
                offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
                t4 = offset3 < vm.newSpaceBytes.get();
            }
            t2 = t4;
        }
        if t2 {
            if memory::load(list as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, list);
            }
        }
        memory::store(
            list
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(LAST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            previous,
        );
    }
    let value3: i64 = vm.nilObj.get();
    let mut offset4: u64 = process as u64;
    offset4 = offset4.wrapping_sub(vm.newSpaceStart.get());
    let mut t5: bool = offset4 >= vm.newSpaceBytes.get();
    if t5 {
        let mut t6: bool = value3 & TAG_MASK == 0;
        if t6 {
            let mut offset5: u64 = value3 as u64;
            offset5 = offset5.wrapping_sub(vm.newSpaceStart.get());
            t6 = offset5 < vm.newSpaceBytes.get();
        }
        t5 = t6;
    }
    if t5 {
        if memory::load(process as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, process);
        }
    }
    memory::store(
        process
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(NEXT_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        value3,
    );
    let value4: i64 = vm.nilObj.get();
    let mut offset6: u64 = process as u64;
    offset6 = offset6.wrapping_sub(vm.newSpaceStart.get());
    let mut t7: bool = offset6 >= vm.newSpaceBytes.get();
    if t7 {
        let mut t8: bool = value4 & TAG_MASK == 0;
        if t8 {
            let mut offset7: u64 = value4 as u64;
            offset7 = offset7.wrapping_sub(vm.newSpaceStart.get());
            t8 = offset7 < vm.newSpaceBytes.get();
        }
        t7 = t8;
    }
    if t7 {
        if memory::load(process as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, process);
        }
    }
    memory::store(
        process
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(MY_LIST_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        value4,
    );
    1
}

/// The list of its priority. A priority that does not exist ends the program: the image would never run this process again.
#[inline(never)]
pub(super) fn runnableListOf(vm: &VM, process: i64) -> i64 {
    let oop: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let mut value: i64 = memory::load(
        oop
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, VALUE_INDEX, oop);
    }
    let mut value1: i64 = memory::load(
        value
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(PROCESS_LISTS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value1 & TAG_MASK == 0
        && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value1 = fixForwardedFieldofObject(vm, PROCESS_LISTS_INDEX, value);
    }
    let priority: i64 = memory::load(
            process
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(PRIORITY_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
        .wrapping_shr(NUM_TAG_BITS as u32);
    if vm.runnableBound.get() > 0 && priority > vm.runnableBound.get() {
        vm.runnableBound.set(priority);
    }
    let mut t: bool = priority >= 1;
    if t {
        let count: u64 = (memory::load(value1 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        t = priority
            <= (if count == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(value1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count
            }) as i64;
    }
    if !t {
        fatalError(
            vm,
            c"a process has a priority that does not exist"
                .as_ptr()
                .cast::<i8>()
                .cast_mut(),
        );
    }
    let index: i64 = priority.wrapping_sub(1);
    let mut value2: i64 = memory::load(
        value1
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value2 & TAG_MASK == 0
        && memory::load(value2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value2 = fixForwardedFieldofObject(vm, index, value1);
    }
    value2
}

#[inline(never)]
pub(super) fn makeRunnableatFront(vm: &VM, process: i64, inFront: i64) {
    let list: i64 = runnableListOf(vm, process);
    if inFront != 0 {
        addFirstto(vm, process, list);
    } else {
        addLastto(vm, process, list);
    }
}

/// The next process to run, off its list. Most lists are empty: those above the bound are not looked at, others are passed over without a look for
/// forwarders, which have no nil there.
#[inline(never)]
pub(super) fn takeHighestPriorityProcess(vm: &VM) -> i64 {
    let oop: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let mut value: i64 = memory::load(
        oop
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, VALUE_INDEX, oop);
    }
    let mut value1: i64 = memory::load(
        value
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(PROCESS_LISTS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value1 & TAG_MASK == 0
        && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value1 = fixForwardedFieldofObject(vm, PROCESS_LISTS_INDEX, value);
    }
    let count: u64 = (memory::load(value1 as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let mut index: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(value1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64;
    let bounded: i64 = (vm.runnableBound.get() > 0 && vm.runnableBound.get() < index)
        as i64;
    if bounded != 0 {
        index = vm.runnableBound.get();
    }
    while index > 0 {
        index = index.wrapping_sub(1);
        let mut list: i64 = memory::load(
            value1
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        );
        loop {
            if !(memory::load(
                list
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            ) == vm.nilObj.get() && index > 0)
            {
                break;
            }
            index = index.wrapping_sub(1);
            list = memory::load(
                value1
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            );
        }
        let mut value2: i64 = memory::load(
            value1
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        );
        if value2 & TAG_MASK == 0
            && memory::load(value2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value2 = fixForwardedFieldofObject(vm, index, value1);
        }
        list = value2;
        vm.runnableBound.set(index.wrapping_add(1));
        loop {
            let mut value3: i64 = memory::load(
                list
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            );
            if value3 & TAG_MASK == 0
                && memory::load(value3 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
            {
                value3 = fixForwardedFieldofObject(vm, FIRST_LINK_INDEX, list);
            }
            if value3 == vm.nilObj.get() {
                break;
            }
            let process: i64 = removeFirstOf(vm, list);
            if canRun(vm, process) != 0 {
                return process;
            }
            platform::logLevelmessage(
                2,
                c"dropping a runnable process that has no context to continue in"
                    .as_ptr()
                    .cast::<i8>()
                    .cast_mut(),
            );
        }
    }
    if bounded != 0 {
        vm.runnableBound.set(0);
        return takeHighestPriorityProcess(vm);
    }
    fatalError(
        vm,
        c"scheduler could not find a runnable process".as_ptr().cast::<i8>().cast_mut(),
    );
    0
}

#[inline(never)]
pub(super) fn canRun(vm: &VM, process: i64) -> i64 {
    let mut value: i64 = memory::load(
        process
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SUSPENDED_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, SUSPENDED_CONTEXT_INDEX, process);
    }
    canResumeContext(value)
}

/// Make it the active process. The old one, wherever it is listed now, can be continued later.
#[inline(never)]
pub(super) fn transferTo(vm: &VM, process: i64) {
    vm.statProcessSwitches.set(vm.statProcessSwitches.get().wrapping_add(1));
    let oop: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let mut value: i64 = memory::load(
        oop
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, VALUE_INDEX, oop);
    }
    let oop1: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let mut value1: i64 = memory::load(
        oop1
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value1 & TAG_MASK == 0
        && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value1 = fixForwardedFieldofObject(vm, VALUE_INDEX, oop1);
    }
    let mut value2: i64 = memory::load(
        value1
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value2 & TAG_MASK == 0
        && memory::load(value2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value2 = fixForwardedFieldofObject(vm, ACTIVE_PROCESS_INDEX, value1);
    }
    let fp: u64 = vm.framePointer.get();
    let mut context: i64 = if memory::load(
        fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
    ) as u64 & FLAG_CONTEXT as u64 != 0
    {
        memory::load(fp.wrapping_add(FRAME_CONTEXT as u64) as *mut i64)
    } else {
        marryFrame(vm, fp)
    };
    let mut offset: u64 = value2 as u64;
    offset = offset.wrapping_sub(vm.newSpaceStart.get());
    let mut t1: bool = offset >= vm.newSpaceBytes.get();
    if t1 {
        let mut t3: bool = context & TAG_MASK == 0;
        if t3 {
            let mut offset1: u64 = context as u64;
            offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
            t3 = offset1 < vm.newSpaceBytes.get();
        }
        t1 = t3;
    }
    if t1 {
        if memory::load(value2 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, value2);
        }
    }
    memory::store(
        value2
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SUSPENDED_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        context,
    );
    leaveActivePage(vm);
    let mut offset2: u64 = value as u64;
    offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
    let mut t2: bool = offset2 >= vm.newSpaceBytes.get();
    if t2 {
        let mut t4: bool = process & TAG_MASK == 0;
        if t4 {
            let mut offset3: u64 = process as u64;
            offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
            t4 = offset3 < vm.newSpaceBytes.get();
        }
        t2 = t4;
    }
    if t2 {
        if memory::load(value as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, value);
        }
    }
    memory::store(
        value
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        process,
    );
    let value3: i64 = vm.nilObj.get();
    let mut offset4: u64 = process as u64;
    offset4 = offset4.wrapping_sub(vm.newSpaceStart.get());
    let mut t5: bool = offset4 >= vm.newSpaceBytes.get();
    if t5 {
        let mut t6: bool = value3 & TAG_MASK == 0;
        if t6 {
            let mut offset5: u64 = value3 as u64;
            offset5 = offset5.wrapping_sub(vm.newSpaceStart.get());
            t6 = offset5 < vm.newSpaceBytes.get();
        }
        t5 = t6;
    }
    if t5 {
        if memory::load(process as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, process);
        }
    }
    memory::store(
        process
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(MY_LIST_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        value3,
    );
    let mut value4: i64 = memory::load(
        process
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SUSPENDED_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value4 & TAG_MASK == 0
        && memory::load(value4 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value4 = fixForwardedFieldofObject(vm, SUSPENDED_CONTEXT_INDEX, process);
    }
    context = value4;
    let value5: i64 = vm.nilObj.get();
    let mut offset6: u64 = process as u64;
    offset6 = offset6.wrapping_sub(vm.newSpaceStart.get());
    let mut t7: bool = offset6 >= vm.newSpaceBytes.get();
    if t7 {
        let mut t8: bool = value5 & TAG_MASK == 0;
        if t8 {
            let mut offset7: u64 = value5 as u64;
            offset7 = offset7.wrapping_sub(vm.newSpaceStart.get());
            t8 = offset7 < vm.newSpaceBytes.get();
        }
        t7 = t8;
    }
    if t7 {
        if memory::load(process as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, process);
        }
    }
    memory::store(
        process
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SUSPENDED_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        value5,
    );
    activateContext(vm, context);
}

/// It can run: now if it is more urgent than the active process, else in its turn. Answer whether there was a switch.
#[inline(never)]
pub(super) fn resume(vm: &VM, process: i64) -> i64 {
    let oop: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let mut value: i64 = memory::load(
        oop
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, VALUE_INDEX, oop);
    }
    let mut value1: i64 = memory::load(
        value
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value1 & TAG_MASK == 0
        && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value1 = fixForwardedFieldofObject(vm, ACTIVE_PROCESS_INDEX, value);
    }
    if memory::load(
            process
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(PRIORITY_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
        .wrapping_shr(NUM_TAG_BITS as u32)
        <= memory::load(
                value1
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(PRIORITY_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            )
            .wrapping_shr(NUM_TAG_BITS as u32)
    {
        makeRunnableatFront(vm, process, 0);
        return 0;
    }
    if canRun(vm, process) == 0 {
        platform::logLevelmessage(
            2,
            c"not resuming a process that has no context to continue in"
                .as_ptr()
                .cast::<i8>()
                .cast_mut(),
        );
        return 0;
    }
    makeRunnableatFront(
        vm,
        value1,
        (vm.imageHeaderFlags.get() & IMAGE_FLAG_PREEMPTION_DOES_NOT_YIELD as u64 != 0)
            as i64,
    );
    transferTo(vm, process);
    1
}

/// The active process waits in a semaphore or mutex; somebody else runs.
#[inline(never)]
pub(super) fn waitIn(vm: &VM, list: i64) {
    let oop: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let mut value: i64 = memory::load(
        oop
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, VALUE_INDEX, oop);
    }
    let mut value1: i64 = memory::load(
        value
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value1 & TAG_MASK == 0
        && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value1 = fixForwardedFieldofObject(vm, ACTIVE_PROCESS_INDEX, value);
    }
    addLastto(vm, value1, list);
    transferTo(vm, takeHighestPriorityProcess(vm));
}

/// Let the other processes of the same priority run first, if there are any.
#[inline(never)]
pub(super) fn yieldActiveProcess(vm: &VM) {
    let oop: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let mut value: i64 = memory::load(
        oop
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, VALUE_INDEX, oop);
    }
    let mut value1: i64 = memory::load(
        value
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value1 & TAG_MASK == 0
        && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value1 = fixForwardedFieldofObject(vm, ACTIVE_PROCESS_INDEX, value);
    }
    let list: i64 = runnableListOf(vm, value1);
    let mut value2: i64 = memory::load(
        list
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value2 & TAG_MASK == 0
        && memory::load(value2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value2 = fixForwardedFieldofObject(vm, FIRST_LINK_INDEX, list);
    }
    if value2 == vm.nilObj.get() {
        return;
    }
    addLastto(vm, value1, list);
    transferTo(vm, takeHighestPriorityProcess(vm));
}

/// Let the first waiting process run, or remember the signal. Answer whether there was a switch.
#[inline(never)]
pub(super) fn synchronousSignal(vm: &VM, semaphore: i64) -> i64 {
    let mut value: i64 = memory::load(
        semaphore
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, FIRST_LINK_INDEX, semaphore);
    }
    if value != vm.nilObj.get() {
        return resume(vm, removeFirstOf(vm, semaphore));
    }
    let excess: i64 = memory::load(
        semaphore
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(EXCESS_SIGNALS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if excess & TAG_MASK == SMALL_INTEGER_TAG {
        memory::store(
            semaphore
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(EXCESS_SIGNALS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            excess
                .wrapping_shr(NUM_TAG_BITS as u32)
                .wrapping_add(1)
                .wrapping_shl(NUM_TAG_BITS as u32)
                .wrapping_add(SMALL_INTEGER_TAG),
        );
    }
    0
}

#[inline(never)]
pub(super) fn waitOnSemaphore(vm: &VM, semaphore: i64) {
    let excess: i64 = memory::load(
            semaphore
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(EXCESS_SIGNALS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
        .wrapping_shr(NUM_TAG_BITS as u32);
    if excess > 0 {
        memory::store(
            semaphore
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(EXCESS_SIGNALS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            excess
                .wrapping_sub(1)
                .wrapping_shl(NUM_TAG_BITS as u32)
                .wrapping_add(SMALL_INTEGER_TAG),
        );
    } else {
        waitIn(vm, semaphore);
    }
}

/// Code here follows fields as it fetches them; what hangs on special objects and lists is followed now, so that waiting processes are found by
/// identity.
#[inline(never)]
pub(super) fn followForwardersInScheduler(vm: &VM) {
    let oop: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let mut value: i64 = memory::load(
        oop
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, VALUE_INDEX, oop);
    }
    let mut value1: i64 = memory::load(
        value
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(PROCESS_LISTS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value1 & TAG_MASK == 0
        && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value1 = fixForwardedFieldofObject(vm, PROCESS_LISTS_INDEX, value);
    }
    followFieldsOf(vm, vm.specialObjectsOop.get());
    let oop1: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let mut value2: i64 = memory::load(
        oop1
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value2 & TAG_MASK == 0
        && memory::load(value2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value2 = fixForwardedFieldofObject(vm, VALUE_INDEX, oop1);
    }
    followFieldsOf(vm, value2);
    let count: u64 = (memory::load(value1 as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let limit: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(value1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64;
    let mut i: i64 = 0;
    while i < limit {
        let mut value3: i64 = memory::load(
            value1
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        );
        if value3 & TAG_MASK == 0
            && memory::load(value3 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value3 = fixForwardedFieldofObject(vm, i, value1);
        }
        if value3 & TAG_MASK == 0
            && (memory::load(value3 as *mut i64) as u64)
                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                <= LAST_POINTER_FORMAT as u64
        {
            followFieldsOf(vm, value3);
            let mut value4: i64 = memory::load(
                value3
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            );
            if value4 & TAG_MASK == 0
                && memory::load(value4 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
            {
                value4 = fixForwardedFieldofObject(vm, FIRST_LINK_INDEX, value3);
            }
            let mut link_: i64 = value4;
            while link_ != vm.nilObj.get() {
                followFieldsOf(vm, link_);
                let mut value5: i64 = memory::load(
                    link_
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            NEXT_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                );
                if value5 & TAG_MASK == 0
                    && memory::load(value5 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value5 = fixForwardedFieldofObject(vm, NEXT_LINK_INDEX, link_);
                }
                link_ = value5;
            }
        }
        i = i.wrapping_add(1);
    }
    let oop3: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let mut value6: i64 = memory::load(
        oop3
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value6 & TAG_MASK == 0
        && memory::load(value6 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value6 = fixForwardedFieldofObject(vm, VALUE_INDEX, oop3);
    }
    let mut value7: i64 = memory::load(
        value6
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value7 & TAG_MASK == 0
        && memory::load(value7 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value7 = fixForwardedFieldofObject(vm, ACTIVE_PROCESS_INDEX, value6);
    }
    followFieldsOf(vm, value7);
    followFieldsOf(
        vm,
        memory::load(
            vm
                .specialObjectsOop
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(EXTERNAL_OBJECTS_ARRAY.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        ),
    );
}
