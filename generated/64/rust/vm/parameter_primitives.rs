//! The functions that class `ParameterPrimitives` defines.

use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_WORD, CLASS_ARRAY,
    CLASS_LARGE_POSITIVE_INTEGER_COMPACT_INDEX, FAMILY_CLASSIC, MAX_SMALL_INTEGER,
    NUM_PARAMETERS, NUM_TAG_BITS, PAGE_BYTES, PRIM_ERR_BAD_ARGUMENT, PRIM_ERR_BAD_INDEX,
    PRIM_ERR_BAD_NUM_ARGS, PRIM_ERR_GENERIC_FAILURE, PRIM_ERR_INAPPROPRIATE,
    PRIM_ERR_NO_MEMORY, PROXY_MAJOR_VERSION, PROXY_MINOR_VERSION, REMEMBERED_BIT,
    SHIFT_FOR_WORD, SMALL_FLOAT_EXPONENT_OFFSET, SMALL_FLOAT_RANGE, SMALL_FLOAT_TAG,
    SMALL_INTEGER_TAG, TAG_MASK,
};
use super::float_primitives::loadFloatOrIntFrom;
use super::integer_conversions::largeIntegerOfclassIndex;
use super::spur_allocation::instantiateClassindexableSize;
use super::spur_immediates::boxedFloatOf;
use super::spur_remembered_set::enterIntoRememberedSet;
use super::state::VM;
use super::{memory, platform};

pub(super) extern "C" fn primitiveVMParameter(vm: &VM) {
    if vm.argumentCount.get() == 0 {
        answerAllParameters(vm);
        return;
    }
    if vm.argumentCount.get() > 2 {
        vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
        return;
    }
    if memory::load(
        vm
            .stackPointer
            .get()
            .wrapping_add(
                vm.argumentCount.get().wrapping_sub(1).wrapping_mul(BYTES_PER_WORD)
                    as u64,
            ) as *mut i64,
    ) & SMALL_INTEGER_TAG == 0
    {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    let index: i64 = memory::load(
            vm
                .stackPointer
                .get()
                .wrapping_add(
                    vm.argumentCount.get().wrapping_sub(1).wrapping_mul(BYTES_PER_WORD)
                        as u64,
                ) as *mut i64,
        )
        .wrapping_shr(NUM_TAG_BITS as u32);
    if !(index >= 1 && index <= NUM_PARAMETERS) {
        vm.primFailCode.set(PRIM_ERR_BAD_INDEX);
        return;
    }
    if vm.argumentCount.get() == 1 {
        'l3: {
            let value: i64 = parameterObject(vm, index);
            if vm.primFailCode.get() != 0 {
                break 'l3;
            }
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, value);
        }
        return;
    }
    'l4: {
        let old: i64 = parameterObject(vm, index);
        if vm.primFailCode.get() != 0 {
            break 'l4;
        }
        setParameterto(vm, index, memory::load(vm.stackPointer.get() as *mut i64));
        if vm.primFailCode.get() != 0 {
            break 'l4;
        }
        vm.stackPointer
            .set(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
            );
        memory::store(vm.stackPointer.get() as *mut i64, old);
    }
}

#[inline(never)]
pub(super) fn answerAllParameters(vm: &VM) -> i64 {
    let parameters: i64 = instantiateClassindexableSize(
        vm,
        memory::load(
            vm
                .specialObjectsOop
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(CLASS_ARRAY.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        ),
        NUM_PARAMETERS,
    );
    if parameters == 0 {
        vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
        return PRIM_ERR_NO_MEMORY;
    }
    let mut i: i64 = 1;
    while i <= NUM_PARAMETERS {
        let index: i64 = i.wrapping_sub(1);
        let value: i64 = parameterObject(vm, i);
        let mut offset: u64 = parameters as u64;
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
            if memory::load(parameters as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, parameters);
            }
        }
        memory::store(
            parameters
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            value,
        );
        i = i.wrapping_add(1);
    }
    if vm.primFailCode.get() != 0 {
        return 0;
    }
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, parameters);
    0
}

/// The value as an object; nil for a number without meaning.
#[inline(never)]
pub(super) fn parameterObject(vm: &VM, index: i64) -> i64 {
    if index == 55 || index == 68 {
        let aDouble: f64 = if index == 55 {
            vm.heapGrowthRatio.get()
        } else {
            vm.stackPageCount.get() as f64
        };
        let oop: i64;
        'l1: {
            let t: i64;
            'l0: {
                let bits: u64 = aDouble.to_bits();
                let mut rotated: u64 = bits << 1 | bits >> 63;
                if rotated <= 1 {
                    t = 1;
                    break 'l0;
                }
                rotated = rotated.wrapping_sub(SMALL_FLOAT_EXPONENT_OFFSET as u64);
                t = (rotated > 1 && rotated < SMALL_FLOAT_RANGE as u64) as i64;
            }
            if t != 0 {
                let bits1: u64 = aDouble.to_bits();
                let mut rotated1: u64 = bits1 << 1 | bits1 >> 63;
                if rotated1 > 1 {
                    rotated1 = rotated1.wrapping_sub(SMALL_FLOAT_EXPONENT_OFFSET as u64);
                }
                oop = rotated1
                    .wrapping_shl(NUM_TAG_BITS as u32)
                    .wrapping_add(SMALL_FLOAT_TAG as u64) as i64;
                break 'l1;
            }
            oop = boxedFloatOf(vm, aDouble);
        }
        if oop == 0 {
            vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
        }
        return oop;
    }
    if index == 86 {
        return vm.falseObj.get();
    }
    if !(index != 4 && (index != 5 && (index != 50 && index != 51))) {
        return vm.nilObj.get();
    }
    if index <= 40 {
        let value: u64 = collectorParameter(vm, index);
        if value <= MAX_SMALL_INTEGER as u64 {
            return (value as i64)
                .wrapping_shl(NUM_TAG_BITS as u32)
                .wrapping_add(SMALL_INTEGER_TAG);
        }
        return largeIntegerOfclassIndex(
            vm,
            value,
            CLASS_LARGE_POSITIVE_INTEGER_COMPACT_INDEX,
        );
    }
    let value1: u64 = machineParameter(vm, index);
    if value1 <= MAX_SMALL_INTEGER as u64 {
        return (value1 as i64)
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(SMALL_INTEGER_TAG);
    }
    largeIntegerOfclassIndex(vm, value1, CLASS_LARGE_POSITIVE_INTEGER_COMPACT_INDEX)
}

/// Numbers 1 to 40: mostly about memory.
#[inline(never)]
pub(super) fn collectorParameter(vm: &VM, index: i64) -> u64 {
    if index == 1 {
        return vm.oldSpaceBytes.get();
    }
    if index == 2 {
        return vm.newSpaceBytes.get();
    }
    if index == 3 {
        return vm.oldSpaceBytes.get().wrapping_add(vm.newSpaceBytes.get());
    }
    if index == 6 {
        return vm.survivorBytes.get();
    }
    if index == 7 {
        return vm.statFullGCs.get() as u64;
    }
    if index == 8 {
        return vm.statFullGCUsecs.get() / 1000;
    }
    if index == 9 {
        return vm.statScavenges.get() as u64;
    }
    if index == 10 {
        return vm.statScavengeUsecs.get() / 1000;
    }
    if index == 11 {
        return vm.statTenures.get() as u64;
    }
    if index == 16 {
        return vm.idleMicroseconds.get();
    }
    if index == 18 {
        return vm.statCompactUsecs.get() / 1000;
    }
    if index == 19 {
        return vm.scavengeThreshold.get().wrapping_sub(vm.edenStart.get());
    }
    if index == 20 {
        return platform::ioUTCStartMicroseconds();
    }
    if index == 21 {
        return memory::load(vm.rememberedSet.get().wrapping_add(8) as *mut i64) as u64;
    }
    if index == 22 {
        return vm.statRememberedSetOverflows.get() as u64;
    }
    if index == 23 {
        return vm.extraVMMemory.get();
    }
    if index == 24 {
        return vm.shrinkThreshold.get();
    }
    if index == 25 {
        return vm.growHeadroom.get();
    }
    if index == 26 {
        return platform::ioHeartbeatMilliseconds() as u64;
    }
    if index == 27 {
        return vm.statMarkedObjects.get() as u64;
    }
    if index == 28 {
        return vm.freedObjects.get() as u64;
    }
    if index == 29 {
        return vm.statMovedObjects.get() as u64;
    }
    if index == 30 {
        return vm.statMovedObjects.get() as u64;
    }
    if index == 31 {
        return vm.statGrowMemory.get() as u64;
    }
    if index == 32 {
        return vm.statShrinkMemory.get() as u64;
    }
    if index == 33 {
        return vm.statRememberedCount.get() as u64;
    }
    if index == 35 {
        return vm.statSurvivorBytes.get();
    }
    if index == 36 {
        return vm.statGCEndUsecs.get() / 1000;
    }
    if index == 40 {
        return BYTES_PER_WORD as u64;
    }
    0
}

/// Numbers from 41 on.
#[inline(never)]
pub(super) fn machineParameter(vm: &VM, index: i64) -> u64 {
    if index == 41 {
        return vm.imageFormat.get() as u64;
    }
    if index == 42 {
        return vm.stackPageCount.get() as u64;
    }
    if index == 43 {
        return vm.imageStackPages.get() as u64;
    }
    if index == 44 {
        return vm.edenLimit.get().wrapping_sub(vm.edenStart.get());
    }
    if index == 45 {
        return vm.imageEdenBytes.get();
    }
    if index == 48 {
        return vm.imageHeaderFlags.get() >> 2;
    }
    if index == 49 {
        return platform::ioMaxExtSemTableSize(vm) as u64;
    }
    if index == 52 {
        return memory::load(vm.rememberedSet.get() as *mut i64) as u64;
    }
    if index == 53 {
        return vm.segmentCount.get() as u64;
    }
    if index == 54 {
        return vm.totalFreeOldSpace.get();
    }
    if index == 56 {
        return vm.statProcessSwitches.get();
    }
    if index == 58 {
        return vm.statForcedChecks.get();
    }
    if index == 59 {
        return vm.statEventChecks.get();
    }
    if index == 60 {
        return vm.statStackOverflows.get();
    }
    if index == 61 {
        return vm.statPageDivorces.get();
    }
    if index == 65 {
        return 3;
    }
    if index == 66 {
        return PAGE_BYTES as u64;
    }
    if index == 67 {
        return vm.maxOldSpaceBytes.get();
    }
    if index == 69 {
        return vm.stackPageCount.get() as u64;
    }
    if index == 70 {
        return PROXY_MAJOR_VERSION as u64;
    }
    if index == 71 {
        return PROXY_MINOR_VERSION as u64;
    }
    if index == 72 {
        return vm.statMarkUsecs.get() / 1000;
    }
    if index == 74 {
        return vm.statMaxSegmentUsecs.get() / 1000;
    }
    if index == 79 {
        return vm.imageVersion.get() as u64;
    }
    if index == 80 {
        return memory::load(vm.rememberedSet.get().wrapping_add(8) as *mut i64) as u64;
    }
    if index == 81 {
        return memory::load(vm.rememberedSet.get() as *mut i64) as u64;
    }
    0
}

#[inline(never)]
pub(super) fn setParameterto(vm: &VM, index: i64, oop: i64) -> i64 {
    if index == 55 {
        let ratio: f64 = loadFloatOrIntFrom(vm, oop);
        if !(vm.primFailCode.get() == 0 && ratio >= 0.0) {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            return PRIM_ERR_BAD_ARGUMENT;
        }
        vm.heapGrowthRatio.set(ratio);
        return 0;
    }
    if index == 86 {
        'l1: {
            if oop == vm.trueObj.get() {
                break 'l1;
            }
            if oop != vm.falseObj.get() {
                if vm.primFailCode.get() == 0 {
                    vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
                }
            }
        }
        if vm.primFailCode.get() != 0 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        }
        return 0;
    }
    let t: i64;
    'l3: {
        if index <= 40 {
            t = (index == 6
                || (index == 11 || (index >= 23 && index <= 26 || index == 34))) as i64;
            break 'l3;
        }
        if index <= 49 {
            t = (index == 43 || (index == 45 || (index == 48 || index == 49))) as i64;
            break 'l3;
        }
        t = (index == 67 || (index == 69 || (index == 74 || index == 79))) as i64;
    }
    if t == 0 {
        vm.primFailCode.set(PRIM_ERR_INAPPROPRIATE);
        return PRIM_ERR_INAPPROPRIATE;
    }
    if oop & SMALL_INTEGER_TAG == 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return PRIM_ERR_BAD_ARGUMENT;
    }
    let value: i64 = oop.wrapping_shr(NUM_TAG_BITS as u32);
    let mut t1: bool = value >= 0;
    if t1 {
        let t2: i64;
        'l6: {
            if index == 43 || (index == 49 || index == 79) {
                t2 = 65535;
                break 'l6;
            }
            if index == 48 {
                t2 = (if vm.classicImage.get() == FAMILY_CLASSIC { 4095i32 } else { 63 })
                    as i64;
                break 'l6;
            }
            t2 = MAX_SMALL_INTEGER;
        }
        t1 = value <= t2;
    }
    if !t1 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return PRIM_ERR_BAD_ARGUMENT;
    }
    setParametertoInteger(vm, index, value);
    0
}

/// Some can be set without effect, because old images do.
#[inline(never)]
pub(super) fn setParametertoInteger(vm: &VM, index: i64, value: i64) -> i64 {
    if (index == 24 || index == 25) && value == 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return PRIM_ERR_BAD_ARGUMENT;
    }
    if index == 11 {
        vm.statTenures.set(value);
    }
    if index == 23 {
        vm.extraVMMemory.set(value as u64);
    }
    if index == 24 {
        vm.shrinkThreshold.set(value as u64);
    }
    if index == 25 {
        vm.growHeadroom.set(value as u64);
    }
    if index == 26 {
        platform::ioSetHeartbeatMilliseconds(value);
    }
    if index == 43 {
        vm.imageStackPages.set(value);
    }
    if index == 45 {
        vm.imageEdenBytes.set(value as u64);
    }
    if index == 48 {
        vm.imageHeaderFlags.set(vm.imageHeaderFlags.get() & 3 | (value << 2) as u64);
    }
    if index == 49 {
        platform::ioSetMaxExtSemTableSize(vm, value);
        vm.imageMaxSemaphores.set(value);
    }
    if index == 67 {
        vm.maxOldSpaceBytes.set(value as u64);
    }
    if index == 79 {
        vm.imageVersion.set(value);
    }
    0
}
