//! The plugin `LargeIntegers`, written by the generator from its Slang sources: change those, not this.

// Names are those of the sources and of the C form, so that the virtual machine finds the same ones in both.
#![allow(non_snake_case)]

use core::ffi::c_void;
use std::cell::Cell;

pub const PRIM_ERR_BAD_ARGUMENT: i64 = 3;
pub const PRIM_ERR_NO_MEMORY: i64 = 9;
pub const LARGEST_SMALL_MAGNITUDE: i64 = 1152921504606846975;
pub const BITS_PER_DIGIT: i64 = 32;
pub const PRIM_ERR_BAD_INDEX: i64 = 4;
pub const PRIM_ERR_BAD_RECEIVER: i64 = 2;

/// The variables of the plugin.
pub struct State {
    pub first: Cell<*mut u32>,
    pub firstCount: Cell<i64>,
    pub firstSmall: [Cell<u32>; 2],
    pub second: Cell<*mut u32>,
    pub secondCount: Cell<i64>,
    pub secondSmall: [Cell<u32>; 2],
    pub loadedCount: Cell<i64>,
}

// SAFETY: the virtual machine calls a plugin from one thread.
unsafe impl Sync for State {}
pub static STATE: State = State {
    first: Cell::new(core::ptr::null_mut()),
    firstCount: Cell::new(0),
    firstSmall: [const { Cell::new(0) }; 2],
    second: Cell::new(core::ptr::null_mut()),
    secondCount: Cell::new(0),
    secondSmall: [const { Cell::new(0) }; 2],
    loadedCount: Cell::new(0),
};

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

fn isNegative(oop: i64) -> i64 {
    if proxy::isIntegerObject(oop) != 0 {
        return (proxy::integerValueOf(oop) < 0) as i64;
    }
    let t: i64 = proxy::fetchClassOf(oop);
    (t == proxy::classLargeNegativeInteger()) as i64
}

/// Answer the digits of an integer and set their number; fail for other objects.
fn loadinto(oop: i64, small: *mut u32) -> *mut u32 {
    let digits: *mut u32;
    if proxy::isIntegerObject(oop) != 0 {
        let mut value: u64 = proxy::integerValueOf(oop) as u64;
        if proxy::integerValueOf(oop) < 0 {
            value = 0u64.wrapping_sub(value);
        }
        memory::store(small, (value & 4294967295) as u32);
        memory::store(small.wrapping_add(1), (value >> 32) as u32);
        digits = small;
        STATE.loadedCount.set(2);
    } else {
        let t: i64;
        'l0: {
            if proxy::isIntegerObject(oop) != 0 {
                t = 0;
                break 'l0;
            }
            let class: i64 = proxy::fetchClassOf(oop);
            t = (class == proxy::classLargePositiveInteger()
                || class == proxy::classLargeNegativeInteger()) as i64;
        }
        if t == 0 {
            proxy::primitiveFailFor(PRIM_ERR_BAD_ARGUMENT);
            STATE.loadedCount.set(0);
            return small;
        }
        digits = proxy::firstIndexableField(oop).cast::<u32>();
        STATE.loadedCount.set(proxy::byteSizeOf(oop).wrapping_add(3) / 4);
    }
    STATE.loadedCount.set(countupTo(digits, STATE.loadedCount.get()));
    digits
}

/// The number of digits without leading zeros.
fn countupTo(digits: *mut u32, limit: i64) -> i64 {
    let mut count: i64 = limit;
    while count > 0
        && memory::load(digits.wrapping_offset(count.wrapping_sub(1) as isize)) == 0
    {
        count = count.wrapping_sub(1);
    }
    count
}

/// Both operands of a primitive; fails if one is no integer.
fn loadFirstsecond(firstOffset: i64, secondOffset: i64) -> i64 {
    let t: i64 = proxy::stackValue(firstOffset);
    STATE.first.set(loadinto(t, STATE.firstSmall.as_ptr().cast::<u32>().cast_mut()));
    STATE.firstCount.set(STATE.loadedCount.get());
    let t1: i64 = proxy::stackValue(secondOffset);
    STATE.second.set(loadinto(t1, STATE.secondSmall.as_ptr().cast::<u32>().cast_mut()));
    STATE.secondCount.set(STATE.loadedCount.get());
    0
}

/// A new large integer that is zero; fails and answers 0 when memory is short.
#[inline(never)]
fn newNegativebytes(negative: i64, bytes: i64) -> i64 {
    let oop: i64 = proxy::instantiateClassindexableSize(
        if negative != 0 {
            proxy::classLargeNegativeInteger()
        } else {
            proxy::classLargePositiveInteger()
        },
        bytes,
    );
    if oop == 0 {
        proxy::primitiveFailFor(PRIM_ERR_NO_MEMORY);
    }
    oop
}

/// The smallest object with the value of a large integer; 0 when memory is short.
#[inline(never)]
fn normal(large: i64) -> i64 {
    let digits: *mut u32 = proxy::firstIndexableField(large).cast::<u32>();
    let count: i64 = countupTo(digits, proxy::byteSizeOf(large).wrapping_add(3) / 4);
    let negative: i64 = isNegative(large);
    if count <= 2 {
        let mut value: u64 = 0;
        if count > 1 {
            value = (memory::load(digits.wrapping_add(1)) as u64) << 32;
        }
        if count > 0 {
            value = value.wrapping_add(memory::load(digits) as u64);
        }
        if negative != 0 && value <= LARGEST_SMALL_MAGNITUDE.wrapping_add(1) as u64 {
            return proxy::integerObjectOf(0i64.wrapping_sub(value as i64));
        }
        if value <= LARGEST_SMALL_MAGNITUDE as u64 {
            return proxy::integerObjectOf(value as i64);
        }
    }
    let bytes: i64;
    'l0: {
        if count == 0 {
            bytes = 0;
            break 'l0;
        }
        let top: u32 = memory::load(
            digits.wrapping_offset(count.wrapping_sub(1) as isize),
        );
        if top < 256 {
            bytes = count.wrapping_sub(1).wrapping_mul(4).wrapping_add(1);
            break 'l0;
        }
        if top < 65536 {
            bytes = count.wrapping_sub(1).wrapping_mul(4).wrapping_add(2);
            break 'l0;
        }
        bytes = if top < 16777216 {
            count.wrapping_sub(1).wrapping_mul(4).wrapping_add(3)
        } else {
            count.wrapping_mul(4)
        };
    }
    if bytes == proxy::byteSizeOf(large) {
        return large;
    }
    let copy: i64 = newNegativebytes(negative, bytes);
    if copy == 0 {
        return 0;
    }
    let t: *mut u32 = proxy::firstIndexableField(copy).cast::<u32>();
    memory::copy(
        t.cast::<u8>(),
        proxy::firstIndexableField(large).cast::<u32>().cast::<u8>(),
        bytes as u64 as usize,
    );
    copy
}

/// -1, 0 or 1 for the magnitudes of the operands.
fn compare() -> i64 {
    if STATE.firstCount.get() != STATE.secondCount.get() {
        return (if STATE.firstCount.get() < STATE.secondCount.get() { -1i32 } else { 1 })
            as i64;
    }
    let mut index: i64 = STATE.firstCount.get().wrapping_sub(1);
    while index >= 0
        && memory::load(STATE.first.get().wrapping_offset(index as isize))
            == memory::load(STATE.second.get().wrapping_offset(index as isize))
    {
        index = index.wrapping_sub(1);
    }
    if index < 0 {
        return 0;
    }
    (if memory::load(STATE.first.get().wrapping_offset(index as isize))
        < memory::load(STATE.second.get().wrapping_offset(index as isize))
    {
        -1i32
    } else {
        1
    }) as i64
}

/// An integer; answers -1, 0 or 1 for the magnitudes.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primDigitCompare() -> i64 {
    loadFirstsecond(1, 0);
    if proxy::failed() != 0 {
        return 0;
    }
    proxy::methodReturnInteger(compare())
}

/// An integer; answers the sum of the magnitudes, with the receiver's sign.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primDigitAdd() -> i64 {
    loadFirstsecond(1, 0);
    if proxy::failed() != 0 {
        return 0;
    }
    let count: i64 = (if STATE.firstCount.get() > STATE.secondCount.get() {
        STATE.firstCount.get()
    } else {
        STATE.secondCount.get()
    })
        .wrapping_add(1);
    let large: i64 = newNegativebytes(
        isNegative(proxy::stackValue(1)),
        count.wrapping_mul(4),
    );
    if large == 0 {
        return 0;
    }
    let sum: *mut u32 = proxy::firstIndexableField(large).cast::<u32>();
    if STATE.firstCount.get() >= STATE.secondCount.get() {
        addcounttocountinto(
            STATE.second.get(),
            STATE.secondCount.get(),
            STATE.first.get(),
            STATE.firstCount.get(),
            sum,
        );
    } else {
        addcounttocountinto(
            STATE.first.get(),
            STATE.firstCount.get(),
            STATE.second.get(),
            STATE.secondCount.get(),
            sum,
        );
    }
    let result: i64 = normal(large);
    if proxy::failed() != 0 {
        return 0;
    }
    proxy::methodReturnValue(result)
}

fn addcounttocountinto(
    short: *mut u32,
    shortCount: i64,
    long: *mut u32,
    longCount: i64,
    sum: *mut u32,
) -> i64 {
    let mut carry: u64 = 0;
    let mut i: i64 = 0;
    while i < shortCount {
        carry = carry
            .wrapping_add(memory::load(short.wrapping_offset(i as isize)) as u64)
            .wrapping_add(memory::load(long.wrapping_offset(i as isize)) as u64);
        memory::store(sum.wrapping_offset(i as isize), (carry & 4294967295) as u32);
        carry = carry >> 32;
        i = i.wrapping_add(1);
    }
    i = shortCount;
    while i < longCount {
        carry = carry
            .wrapping_add(memory::load(long.wrapping_offset(i as isize)) as u64);
        memory::store(sum.wrapping_offset(i as isize), (carry & 4294967295) as u32);
        carry = carry >> 32;
        i = i.wrapping_add(1);
    }
    memory::store(sum.wrapping_offset(longCount as isize), carry as u32);
    0
}

/// An integer; answers the difference of the magnitudes, with the receiver's sign if the receiver's is greater, else the other one.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primDigitSubtract() -> i64 {
    loadFirstsecond(1, 0);
    if proxy::failed() != 0 {
        return 0;
    }
    let order: i64 = compare();
    if order == 0 {
        return proxy::methodReturnInteger(0);
    }
    let mut negative: i64 = isNegative(proxy::stackValue(1));
    if order < 0 {
        negative = (negative == 0) as i64;
    }
    let large: i64 = newNegativebytes(
        negative,
        (if order < 0 { STATE.secondCount.get() } else { STATE.firstCount.get() })
            .wrapping_mul(4),
    );
    if large == 0 {
        return 0;
    }
    if order < 0 {
        let t3: *mut u32 = STATE.first.get();
        let t2: i64 = STATE.firstCount.get();
        let t1: *mut u32 = STATE.second.get();
        let t: i64 = STATE.secondCount.get();
        subtractcountfromcountinto(
            t3,
            t2,
            t1,
            t,
            proxy::firstIndexableField(large).cast::<u32>(),
        );
    } else {
        let t7: *mut u32 = STATE.second.get();
        let t6: i64 = STATE.secondCount.get();
        let t5: *mut u32 = STATE.first.get();
        let t4: i64 = STATE.firstCount.get();
        subtractcountfromcountinto(
            t7,
            t6,
            t5,
            t4,
            proxy::firstIndexableField(large).cast::<u32>(),
        );
    }
    let result: i64 = normal(large);
    if proxy::failed() != 0 {
        return 0;
    }
    proxy::methodReturnValue(result)
}

/// The long magnitude is not less than the short one.
fn subtractcountfromcountinto(
    short: *mut u32,
    shortCount: i64,
    long: *mut u32,
    longCount: i64,
    difference: *mut u32,
) -> i64 {
    let mut borrow: i64 = 0;
    let mut i: i64 = 0;
    while i < longCount {
        borrow = (memory::load(long.wrapping_offset(i as isize)) as i64)
            .wrapping_sub(borrow);
        if i < shortCount {
            borrow = borrow
                .wrapping_sub(memory::load(short.wrapping_offset(i as isize)) as i64);
        }
        memory::store(
            difference.wrapping_offset(i as isize),
            (borrow & 4294967295) as u32,
        );
        borrow = (borrow < 0) as i64;
        i = i.wrapping_add(1);
    }
    0
}

/// An integer and whether the product is negative; answers it.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primDigitMultiplyNegative() -> i64 {
    let negative: i64 = proxy::booleanValueOf(proxy::stackValue(0));
    loadFirstsecond(2, 1);
    if proxy::failed() != 0 {
        return 0;
    }
    if STATE.firstCount.get() == 0 || STATE.secondCount.get() == 0 {
        return proxy::methodReturnInteger(0);
    }
    let large: i64 = newNegativebytes(
        (negative != 0) as i64,
        STATE.firstCount.get().wrapping_add(STATE.secondCount.get()).wrapping_mul(4),
    );
    if large == 0 {
        return 0;
    }
    multiplyInto(proxy::firstIndexableField(large).cast::<u32>());
    let result: i64 = normal(large);
    if proxy::failed() != 0 {
        return 0;
    }
    proxy::methodReturnValue(result)
}

/// The product of the operands; it is zero before.
#[inline(never)]
fn multiplyInto(product: *mut u32) -> i64 {
    let limit: i64 = STATE.firstCount.get();
    let mut i: i64 = 0;
    while i < limit {
        let digit: u64 = memory::load(STATE.first.get().wrapping_offset(i as isize))
            as u64;
        let mut carry: u64 = 0;
        if digit != 0 {
            let limit1: i64 = STATE.secondCount.get();
            let mut k: i64 = 0;
            while k < limit1 {
                carry = digit
                    .wrapping_mul(
                        memory::load(STATE.second.get().wrapping_offset(k as isize))
                            as u64,
                    )
                    .wrapping_add(
                        memory::load(product.wrapping_offset(i.wrapping_add(k) as isize))
                            as u64,
                    )
                    .wrapping_add(carry);
                memory::store(
                    product.wrapping_offset(i.wrapping_add(k) as isize),
                    (carry & 4294967295) as u32,
                );
                carry = carry >> 32;
                k = k.wrapping_add(1);
            }
            memory::store(
                product
                    .wrapping_offset(i.wrapping_add(STATE.secondCount.get()) as isize),
                carry as u32,
            );
        }
        i = i.wrapping_add(1);
    }
    0
}

/// A large integer has no leading zero byte.
fn isNormal(oop: i64) -> i64 {
    if proxy::isIntegerObject(oop) != 0 {
        return 1;
    }
    let size: i64 = proxy::byteSizeOf(oop);
    let bytes: *mut u8 = proxy::firstIndexableField(oop).cast::<u8>();
    (size > 0
        && memory::load(bytes.wrapping_offset(size.wrapping_sub(1) as isize)) as i32
            != 0) as i64
}

/// An integer that is not zero, and whether the quotient is negative; answers an Array with quotient and remainder. The remainder has the receiver's sign.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primDigitDivNegative() -> i64 {
    let negative: i64 = proxy::booleanValueOf(proxy::stackValue(0));
    let receiver: i64 = proxy::stackValue(2);
    loadFirstsecond(2, 1);
    if proxy::failed() != 0 {
        return 0;
    }
    if !(isNormal(receiver) != 0 && isNormal(proxy::stackValue(1)) != 0) {
        return proxy::primitiveFail();
    }
    if STATE.secondCount.get() == 0 {
        return proxy::primitiveFail();
    }
    let pair: i64 = proxy::instantiateClassindexableSize(proxy::classArray(), 2);
    if pair == 0 {
        return proxy::primitiveFailFor(PRIM_ERR_NO_MEMORY);
    }
    if STATE.firstCount.get() < STATE.secondCount.get() {
        proxy::storeIntegerofObjectwithValue(0, pair, 0);
        proxy::storePointerofObjectwithValue(1, pair, receiver);
        return proxy::methodReturnValue(pair);
    }
    let quotient: i64 = newNegativebytes(
        (negative != 0) as i64,
        STATE
            .firstCount
            .get()
            .wrapping_sub(STATE.secondCount.get())
            .wrapping_add(1)
            .wrapping_mul(4),
    );
    if quotient == 0 {
        return 0;
    }
    let t: i64 = isNegative(receiver);
    let mut remainder: i64 = newNegativebytes(
        t,
        STATE.firstCount.get().wrapping_add(1).wrapping_mul(4),
    );
    if remainder == 0 {
        return 0;
    }
    let t1: *mut u32 = proxy::firstIndexableField(quotient).cast::<u32>();
    divideIntoremainder(t1, proxy::firstIndexableField(remainder).cast::<u32>());
    let large: i64 = remainder;
    let bytes: i64 = STATE.secondCount.get().wrapping_mul(4);
    'l0: {
        let copy: i64 = newNegativebytes(isNegative(large), bytes);
        if copy == 0 {
            remainder = 0;
            break 'l0;
        }
        let t2: *mut u32 = proxy::firstIndexableField(copy).cast::<u32>();
        memory::copy(
            t2.cast::<u8>(),
            proxy::firstIndexableField(large).cast::<u32>().cast::<u8>(),
            bytes as u64 as usize,
        );
        remainder = copy;
    }
    if remainder == 0 {
        return 0;
    }
    proxy::storePointerofObjectwithValue(0, pair, quotient);
    proxy::storePointerofObjectwithValue(1, pair, remainder);
    proxy::methodReturnValue(pair)
}

/// `work` has room for a digit more than the dividend, and holds the remainder in the end.
#[inline(never)]
fn divideIntoremainder(quotient: *mut u32, work: *mut u32) -> i64 {
    memory::copy(
        work.cast::<u8>(),
        STATE.first.get().cast::<u8>(),
        STATE.firstCount.get().wrapping_mul(4) as u64 as usize,
    );
    memory::store(work.wrapping_offset(STATE.firstCount.get() as isize), 0);
    if STATE.secondCount.get() == 1 {
        let divisor: u64 = memory::load(STATE.second.get()) as u64;
        let mut part: u64 = 0;
        let mut i1: i64 = STATE.firstCount.get().wrapping_sub(1);
        while i1 >= 0 {
            part = (part << 32)
                .wrapping_add(memory::load(work.wrapping_offset(i1 as isize)) as u64);
            memory::store(
                quotient.wrapping_offset(i1 as isize),
                part.wrapping_div(divisor) as u32,
            );
            part = part.wrapping_rem(divisor);
            i1 = i1.wrapping_add(-1);
        }
        memory::store(work, part as u32);
        return 0;
    }
    let mut shift: i64 = 0;
    while (memory::load(
        STATE
            .second
            .get()
            .wrapping_offset(STATE.secondCount.get().wrapping_sub(1) as isize),
    ) as u64)
        .wrapping_shl(shift as u32) & 2147483648 == 0
    {
        shift = shift.wrapping_add(1);
    }
    shiftcountby(work, STATE.firstCount.get().wrapping_add(1), shift);
    let mut i: i64 = STATE.firstCount.get().wrapping_sub(STATE.secondCount.get());
    while i >= 0 {
        memory::store(
            quotient.wrapping_offset(i as isize),
            quotientDigitatshift(work, i, shift),
        );
        i = i.wrapping_add(-1);
    }
    shiftBackcountby(work, STATE.secondCount.get(), shift);
    0
}

/// Guess from the two highest digits, correct by the third, subtract, and add back once where it was still too much.
#[inline(never)]
fn quotientDigitatshift(work: *mut u32, position: i64, shift: i64) -> u32 {
    let index: i64 = STATE.secondCount.get().wrapping_sub(1);
    let mut both: u64 = (memory::load(STATE.second.get().wrapping_offset(index as isize))
        as u64) << 32;
    if index > 0 {
        both = both
            .wrapping_add(
                memory::load(
                    STATE.second.get().wrapping_offset(index.wrapping_sub(1) as isize),
                ) as u64,
            );
    }
    let top: u64 = both.wrapping_shl(shift as u32) >> 32 & 4294967295;
    let index1: i64 = STATE.secondCount.get().wrapping_sub(2);
    let mut both1: u64 = (memory::load(
        STATE.second.get().wrapping_offset(index1 as isize),
    ) as u64) << 32;
    if index1 > 0 {
        both1 = both1
            .wrapping_add(
                memory::load(
                    STATE.second.get().wrapping_offset(index1.wrapping_sub(1) as isize),
                ) as u64,
            );
    }
    let next: u64 = both1.wrapping_shl(shift as u32) >> 32 & 4294967295;
    let high: u64 = ((memory::load(
        work.wrapping_offset(position.wrapping_add(STATE.secondCount.get()) as isize),
    ) as u64) << 32)
        .wrapping_add(
            memory::load(
                work
                    .wrapping_offset(
                        position.wrapping_add(STATE.secondCount.get()).wrapping_sub(1)
                            as isize,
                    ),
            ) as u64,
        );
    let mut guess: u64 = high.wrapping_div(top);
    let mut rest: u64 = high.wrapping_rem(top);
    while guess > 4294967295
        || rest <= 4294967295
            && guess.wrapping_mul(next)
                > (rest << 32)
                    .wrapping_add(
                        memory::load(
                            work
                                .wrapping_offset(
                                    position
                                        .wrapping_add(STATE.secondCount.get())
                                        .wrapping_sub(2) as isize,
                                ),
                        ) as u64,
                    )
    {
        guess = guess.wrapping_sub(1);
        rest = rest.wrapping_add(top);
    }
    let mut borrow: i64 = 0;
    let mut carry: u64 = 0;
    let limit: i64 = STATE.secondCount.get();
    let mut i: i64 = 0;
    while i < limit {
        let mut both2: u64 = (memory::load(
            STATE.second.get().wrapping_offset(i as isize),
        ) as u64) << 32;
        if i > 0 {
            both2 = both2
                .wrapping_add(
                    memory::load(
                        STATE.second.get().wrapping_offset(i.wrapping_sub(1) as isize),
                    ) as u64,
                );
        }
        let product: u64 = guess
            .wrapping_mul(both2.wrapping_shl(shift as u32) >> 32 & 4294967295)
            .wrapping_add(carry);
        carry = product >> 32;
        borrow = (memory::load(work.wrapping_offset(position.wrapping_add(i) as isize))
            as i64)
            .wrapping_sub(borrow)
            .wrapping_sub((product & 4294967295) as i64);
        memory::store(
            work.wrapping_offset(position.wrapping_add(i) as isize),
            (borrow & 4294967295) as u32,
        );
        borrow = (borrow < 0) as i64;
        i = i.wrapping_add(1);
    }
    borrow = (memory::load(
        work.wrapping_offset(position.wrapping_add(STATE.secondCount.get()) as isize),
    ) as i64)
        .wrapping_sub(borrow)
        .wrapping_sub(carry as i64);
    memory::store(
        work.wrapping_offset(position.wrapping_add(STATE.secondCount.get()) as isize),
        (borrow & 4294967295) as u32,
    );
    if borrow < 0 {
        guess = guess.wrapping_sub(1);
        carry = 0;
        let limit1: i64 = STATE.secondCount.get();
        i = 0;
        while i < limit1 {
            let t: u64 = carry
                .wrapping_add(
                    memory::load(work.wrapping_offset(position.wrapping_add(i) as isize))
                        as u64,
                );
            let mut both3: u64 = (memory::load(
                STATE.second.get().wrapping_offset(i as isize),
            ) as u64) << 32;
            if i > 0 {
                both3 = both3
                    .wrapping_add(
                        memory::load(
                            STATE
                                .second
                                .get()
                                .wrapping_offset(i.wrapping_sub(1) as isize),
                        ) as u64,
                    );
            }
            carry = t.wrapping_add(both3.wrapping_shl(shift as u32) >> 32 & 4294967295);
            memory::store(
                work.wrapping_offset(position.wrapping_add(i) as isize),
                (carry & 4294967295) as u32,
            );
            carry = carry >> 32;
            i = i.wrapping_add(1);
        }
        carry = carry
            .wrapping_add(
                memory::load(
                    work
                        .wrapping_offset(
                            position.wrapping_add(STATE.secondCount.get()) as isize,
                        ),
                ) as u64,
            );
        memory::store(
            work
                .wrapping_offset(
                    position.wrapping_add(STATE.secondCount.get()) as isize,
                ),
            (carry & 4294967295) as u32,
        );
    }
    guess as u32
}

/// Less than 32 bits to the left; what leaves the highest digit is lost.
fn shiftcountby(digits: *mut u32, count: i64, bits: i64) -> i64 {
    let mut carry: u64 = 0;
    let mut i: i64 = 0;
    while i < count {
        carry = carry
            .wrapping_add(
                (memory::load(digits.wrapping_offset(i as isize)) as u64)
                    .wrapping_shl(bits as u32),
            );
        memory::store(digits.wrapping_offset(i as isize), (carry & 4294967295) as u32);
        carry = carry >> 32;
        i = i.wrapping_add(1);
    }
    0
}

/// Less than 32 bits to the right.
fn shiftBackcountby(digits: *mut u32, count: i64, bits: i64) -> i64 {
    let mut i: i64 = 0;
    while i < count {
        let mut both: u64 = memory::load(digits.wrapping_offset(i as isize)) as u64;
        if i.wrapping_add(1) < count {
            both = both
                .wrapping_add(
                    (memory::load(digits.wrapping_offset(i.wrapping_add(1) as isize))
                        as u64) << 32,
                );
        }
        memory::store(
            digits.wrapping_offset(i as isize),
            (both.wrapping_shr(bits as u32) & 4294967295) as u32,
        );
        i = i.wrapping_add(1);
    }
    0
}

/// A number of bits, to the left where it is positive; answers the shifted magnitude with the receiver's sign.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primDigitBitShiftMagnitude() -> i64 {
    let shift: i64 = proxy::stackIntegerValue(0);
    if proxy::failed() != 0 {
        return 0;
    }
    let t: i64 = proxy::stackValue(1);
    STATE.first.set(loadinto(t, STATE.firstSmall.as_ptr().cast::<u32>().cast_mut()));
    STATE.firstCount.set(STATE.loadedCount.get());
    if proxy::failed() != 0 {
        return 0;
    }
    if STATE.firstCount.get() == 0 {
        return proxy::methodReturnInteger(0);
    }
    if shift < 0 {
        let shift1: i64 = 0i64.wrapping_sub(shift);
        let whole: i64 = shift1.wrapping_div(BITS_PER_DIGIT);
        if whole >= STATE.firstCount.get() {
            return proxy::methodReturnInteger(0);
        }
        let count: i64 = STATE.firstCount.get().wrapping_sub(whole);
        let large: i64 = newNegativebytes(
            isNegative(proxy::stackValue(1)),
            count.wrapping_mul(4),
        );
        if large == 0 {
            return 0;
        }
        let digits: *mut u32 = proxy::firstIndexableField(large).cast::<u32>();
        memory::copy(
            digits.cast::<u8>(),
            STATE.first.get().wrapping_offset(whole as isize).cast::<u8>(),
            count.wrapping_mul(4) as u64 as usize,
        );
        shiftBackcountby(digits, count, shift1.wrapping_rem(BITS_PER_DIGIT));
        let result: i64 = normal(large);
        if proxy::failed() != 0 {
            return 0;
        }
        return proxy::methodReturnValue(result);
    }
    if shift > 549755813887 {
        return proxy::primitiveFailFor(PRIM_ERR_NO_MEMORY);
    }
    let whole1: i64 = shift.wrapping_div(BITS_PER_DIGIT);
    let bits: i64 = shift.wrapping_rem(BITS_PER_DIGIT);
    let mut top: u64 = (memory::load(
        STATE
            .first
            .get()
            .wrapping_offset(STATE.firstCount.get().wrapping_sub(1) as isize),
    ) as u64)
        .wrapping_shl(bits as u32);
    let mut bytes: i64 = STATE
        .firstCount
        .get()
        .wrapping_sub(1)
        .wrapping_add(whole1)
        .wrapping_mul(4);
    while top > 0 {
        bytes = bytes.wrapping_add(1);
        top = top >> 8;
    }
    let large1: i64 = newNegativebytes(isNegative(proxy::stackValue(1)), bytes);
    if large1 == 0 {
        return 0;
    }
    let digits1: *mut u32 = proxy::firstIndexableField(large1).cast::<u32>();
    let count1: i64 = bytes.wrapping_add(3) / 4;
    memory::copy(
        digits1.wrapping_offset(whole1 as isize).cast::<u8>(),
        STATE.first.get().cast::<u8>(),
        STATE.firstCount.get().wrapping_mul(4) as u64 as usize,
    );
    shiftcountby(
        digits1.wrapping_offset(whole1 as isize),
        count1.wrapping_sub(whole1),
        bits,
    );
    proxy::methodReturnValue(large1)
}

/// An integer; both are not negative.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primDigitBitAnd() -> i64 {
    bitOperation(0)
}

/// An integer; both are not negative.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primDigitBitOr() -> i64 {
    bitOperation(1)
}

/// An integer; both are not negative.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primDigitBitXor() -> i64 {
    bitOperation(2)
}

/// 0 and, 1 or, 2 exclusive or.
#[inline(never)]
fn bitOperation(operation: i64) -> i64 {
    loadFirstsecond(1, 0);
    if proxy::failed() != 0 {
        return 0;
    }
    if isNegative(proxy::stackValue(0)) != 0 || isNegative(proxy::stackValue(1)) != 0 {
        return proxy::primitiveFailFor(PRIM_ERR_BAD_ARGUMENT);
    }
    let count: i64 = if STATE.firstCount.get() > STATE.secondCount.get() {
        STATE.firstCount.get()
    } else {
        STATE.secondCount.get()
    };
    let large: i64 = newNegativebytes(0, count.wrapping_mul(4));
    if large == 0 {
        return 0;
    }
    let digits: *mut u32 = proxy::firstIndexableField(large).cast::<u32>();
    let mut i: i64 = 0;
    while i < count {
        let one: u32 = if i < STATE.firstCount.get() {
            memory::load(STATE.first.get().wrapping_offset(i as isize))
        } else {
            0
        };
        let other: u32 = if i < STATE.secondCount.get() {
            memory::load(STATE.second.get().wrapping_offset(i as isize))
        } else {
            0
        };
        if operation == 0 {
            memory::store(digits.wrapping_offset(i as isize), one & other);
        }
        if operation == 1 {
            memory::store(digits.wrapping_offset(i as isize), one | other);
        }
        if operation == 2 {
            memory::store(digits.wrapping_offset(i as isize), one ^ other);
        }
        i = i.wrapping_add(1);
    }
    let result: i64 = normal(large);
    if proxy::failed() != 0 {
        return 0;
    }
    proxy::methodReturnValue(result)
}

/// Two indices of bits from 1; answers whether one of these bits of the magnitude is set.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primAnyBitFromTo() -> i64 {
    let to: i64 = proxy::stackIntegerValue(0);
    let from: i64 = proxy::stackIntegerValue(1);
    if proxy::failed() != 0 {
        return 0;
    }
    if !(from >= 1 && to >= 1) {
        return proxy::primitiveFailFor(PRIM_ERR_BAD_INDEX);
    }
    let t: i64 = proxy::stackValue(2);
    STATE.first.set(loadinto(t, STATE.firstSmall.as_ptr().cast::<u32>().cast_mut()));
    STATE.firstCount.set(STATE.loadedCount.get());
    if proxy::failed() != 0 {
        return 0;
    }
    let last: i64 = if to < STATE.firstCount.get().wrapping_mul(BITS_PER_DIGIT) {
        to
    } else {
        STATE.firstCount.get().wrapping_mul(BITS_PER_DIGIT)
    };
    let mut bit: i64 = from.wrapping_sub(1);
    while bit < last {
        if (memory::load(
            STATE.first.get().wrapping_offset(bit.wrapping_div(BITS_PER_DIGIT) as isize),
        ) as u64)
            .wrapping_shr(bit.wrapping_rem(BITS_PER_DIGIT) as u32) & 1 != 0
        {
            return proxy::methodReturnBool(1);
        }
        bit = bit.wrapping_add(1);
    }
    proxy::methodReturnBool(0)
}

/// The receiver's value as the smallest object.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primNormalizePositive() -> i64 {
    normalizeClass(proxy::classLargePositiveInteger())
}

/// The receiver's value as the smallest object.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primNormalizeNegative() -> i64 {
    normalizeClass(proxy::classLargeNegativeInteger())
}

fn normalizeClass(class: i64) -> i64 {
    let receiver: i64 = proxy::stackValue(0);
    if proxy::isIntegerObject(receiver) != 0 || proxy::fetchClassOf(receiver) != class {
        return proxy::primitiveFailFor(PRIM_ERR_BAD_RECEIVER);
    }
    let result: i64 = normal(receiver);
    if proxy::failed() != 0 {
        return 0;
    }
    proxy::methodReturnValue(result)
}

/// Bits of a digit of the Montgomery product.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primMontgomeryDigitLength() -> i64 {
    proxy::methodReturnInteger(BITS_PER_DIGIT)
}

/// An integer, an odd modulus, and the number that times the modulus is -1 modulo 2^32. Answers receiver times integer divided by 2^(32 n) modulo the modulus, where n is the modulus's number of digits.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primMontgomeryTimesModulo() -> i64 {
    let moduleSmall: [Cell<u32>; 2] = [const { Cell::new(0) }; 2];
    let inverse: u32 = proxy::positive32BitValueOf(proxy::stackValue(0)) as u32;
    if proxy::failed() != 0 {
        return 0;
    }
    let modulus: *mut u32 = loadinto(
        proxy::stackValue(1),
        moduleSmall.as_ptr().cast::<u32>().cast_mut(),
    );
    let modulusCount: i64 = STATE.loadedCount.get();
    loadFirstsecond(3, 2);
    if proxy::failed() != 0 {
        return 0;
    }
    if !(modulusCount > 0
        && (STATE.firstCount.get() <= modulusCount
            && STATE.secondCount.get() <= modulusCount))
    {
        return proxy::primitiveFailFor(PRIM_ERR_BAD_ARGUMENT);
    }
    let large: i64 = newNegativebytes(0, modulusCount.wrapping_add(2).wrapping_mul(4));
    if large == 0 {
        return 0;
    }
    montgomeryIntomoduluscountinverse(
        proxy::firstIndexableField(large).cast::<u32>(),
        modulus,
        modulusCount,
        inverse,
    );
    let result: i64 = normal(large);
    if proxy::failed() != 0 {
        return 0;
    }
    proxy::methodReturnValue(result)
}

/// `result` has two digits more than the modulus and is zero. For each digit of the first operand, add its product with the second one and the multiple of the modulus that makes the lowest digit zero,
/// and drop that digit.
#[inline(never)]
fn montgomeryIntomoduluscountinverse(
    result: *mut u32,
    modulus: *mut u32,
    count: i64,
    inverse: u32,
) -> i64 {
    let mut i: i64 = 0;
    while i < count {
        let digit: u64 = if i < STATE.firstCount.get() {
            memory::load(STATE.first.get().wrapping_offset(i as isize)) as u64
        } else {
            0
        };
        let mut carry: u64 = 0;
        let mut k: i64 = 0;
        while k < count {
            carry = carry
                .wrapping_add(memory::load(result.wrapping_offset(k as isize)) as u64);
            if k < STATE.secondCount.get() {
                carry = carry
                    .wrapping_add(
                        digit
                            .wrapping_mul(
                                memory::load(STATE.second.get().wrapping_offset(k as isize))
                                    as u64,
                            ),
                    );
            }
            memory::store(
                result.wrapping_offset(k as isize),
                (carry & 4294967295) as u32,
            );
            carry = carry >> 32;
            k = k.wrapping_add(1);
        }
        carry = carry
            .wrapping_add(memory::load(result.wrapping_offset(count as isize)) as u64);
        memory::store(
            result.wrapping_offset(count as isize),
            (carry & 4294967295) as u32,
        );
        memory::store(
            result.wrapping_offset(count.wrapping_add(1) as isize),
            (carry >> 32) as u32,
        );
        let factor: u64 = (memory::load(result) as u64).wrapping_mul(inverse as u64)
            & 4294967295;
        carry = factor
            .wrapping_mul(memory::load(modulus) as u64)
            .wrapping_add(memory::load(result) as u64);
        carry = carry >> 32;
        k = 1;
        while k < count {
            carry = factor
                .wrapping_mul(memory::load(modulus.wrapping_offset(k as isize)) as u64)
                .wrapping_add(memory::load(result.wrapping_offset(k as isize)) as u64)
                .wrapping_add(carry);
            memory::store(
                result.wrapping_offset(k.wrapping_sub(1) as isize),
                (carry & 4294967295) as u32,
            );
            carry = carry >> 32;
            k = k.wrapping_add(1);
        }
        carry = carry
            .wrapping_add(memory::load(result.wrapping_offset(count as isize)) as u64);
        memory::store(
            result.wrapping_offset(count.wrapping_sub(1) as isize),
            (carry & 4294967295) as u32,
        );
        memory::store(
            result.wrapping_offset(count as isize),
            ((carry >> 32) as u32)
                .wrapping_add(
                    memory::load(result.wrapping_offset(count.wrapping_add(1) as isize)),
                ),
        );
        memory::store(result.wrapping_offset(count.wrapping_add(1) as isize), 0);
        i = i.wrapping_add(1);
    }
    let count1: i64 = count.wrapping_add(1);
    let t: i64;
    'l4: {
        let used: i64 = countupTo(result, count1);
        if used != count {
            t = (used < count) as i64;
            break 'l4;
        }
        let mut index: i64 = used.wrapping_sub(1);
        while index >= 0
            && memory::load(result.wrapping_offset(index as isize))
                == memory::load(modulus.wrapping_offset(index as isize))
        {
            index = index.wrapping_sub(1);
        }
        t = (index >= 0
            && memory::load(result.wrapping_offset(index as isize))
                < memory::load(modulus.wrapping_offset(index as isize))) as i64;
    }
    if t == 0 {
        subtractcountfromcountinto(
            modulus,
            count,
            result,
            count.wrapping_add(1),
            result,
        );
    }
    0
}

/// Name and version of the module.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primGetModuleName() -> i64 {
    let text: *mut i8 = c"LargeIntegers v2.0 1.0.0".as_ptr().cast::<i8>().cast_mut();
    let size: u64 = memory::string_length(text) as u64;
    let string: i64 = proxy::instantiateClassindexableSize(
        proxy::classString(),
        size as i64,
    );
    if string == 0 {
        return proxy::primitiveFailFor(PRIM_ERR_NO_MEMORY);
    }
    memory::copy(
        proxy::firstIndexableField(string).cast::<u8>(),
        text.cast::<u8>(),
        size as usize,
    );
    proxy::methodReturnValue(string)
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
    c"LargeIntegers".as_ptr()
}

/// The proxy layout that the plugin was built for.
#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "slangvmPluginAbi")]
pub static SLANGVM_PLUGIN_ABI: [u8; 6] = *b"pharo\0";

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primDigitCompareAccessorDepth")]
pub static PRIM_DIGIT_COMPARE_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primDigitAddAccessorDepth")]
pub static PRIM_DIGIT_ADD_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primDigitSubtractAccessorDepth")]
pub static PRIM_DIGIT_SUBTRACT_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primDigitMultiplyNegativeAccessorDepth")]
pub static PRIM_DIGIT_MULTIPLY_NEGATIVE_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primDigitDivNegativeAccessorDepth")]
pub static PRIM_DIGIT_DIV_NEGATIVE_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primDigitBitShiftMagnitudeAccessorDepth")]
pub static PRIM_DIGIT_BIT_SHIFT_MAGNITUDE_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primDigitBitAndAccessorDepth")]
pub static PRIM_DIGIT_BIT_AND_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primDigitBitOrAccessorDepth")]
pub static PRIM_DIGIT_BIT_OR_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primDigitBitXorAccessorDepth")]
pub static PRIM_DIGIT_BIT_XOR_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primAnyBitFromToAccessorDepth")]
pub static PRIM_ANY_BIT_FROM_TO_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primNormalizePositiveAccessorDepth")]
pub static PRIM_NORMALIZE_POSITIVE_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primNormalizeNegativeAccessorDepth")]
pub static PRIM_NORMALIZE_NEGATIVE_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primMontgomeryTimesModuloAccessorDepth")]
pub static PRIM_MONTGOMERY_TIMES_MODULO_ACCESSOR_DEPTH: i8 = 0;

/// The plugin's name among the built-in ones.
#[cfg(builtin_plugin)]
pub const MODULE: &core::ffi::CStr = c"LargeIntegers";

/// What the virtual machine finds in a built-in plugin.
#[cfg(builtin_plugin)]
pub static EXPORTS: [::platform::BuiltinExport; 19] = [
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
        name: c"primDigitCompare".as_ptr(),
        function: Some(primDigitCompare),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primDigitAdd".as_ptr(),
        function: Some(primDigitAdd),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primDigitSubtract".as_ptr(),
        function: Some(primDigitSubtract),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primDigitMultiplyNegative".as_ptr(),
        function: Some(primDigitMultiplyNegative),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primDigitDivNegative".as_ptr(),
        function: Some(primDigitDivNegative),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primDigitBitShiftMagnitude".as_ptr(),
        function: Some(primDigitBitShiftMagnitude),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primDigitBitAnd".as_ptr(),
        function: Some(primDigitBitAnd),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primDigitBitOr".as_ptr(),
        function: Some(primDigitBitOr),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primDigitBitXor".as_ptr(),
        function: Some(primDigitBitXor),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primAnyBitFromTo".as_ptr(),
        function: Some(primAnyBitFromTo),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primNormalizePositive".as_ptr(),
        function: Some(primNormalizePositive),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primNormalizeNegative".as_ptr(),
        function: Some(primNormalizeNegative),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primMontgomeryDigitLength".as_ptr(),
        function: Some(primMontgomeryDigitLength),
        accessor_depth: -1,
    },
    ::platform::BuiltinExport {
        name: c"primMontgomeryTimesModulo".as_ptr(),
        function: Some(primMontgomeryTimesModulo),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primGetModuleName".as_ptr(),
        function: Some(primGetModuleName),
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
    /// `isIntegerObject` of the proxy.
    pub fn isIntegerObject(anOop: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.isIntegerObject)(anOop) }
    }
    /// `fetchClassOf` of the proxy.
    pub fn fetchClassOf(anOop: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.fetchClassOf)(anOop) }
    }
    /// `classLargePositiveInteger` of the proxy.
    pub fn classLargePositiveInteger() -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.classLargePositiveInteger)() }
    }
    /// `classLargeNegativeInteger` of the proxy.
    pub fn classLargeNegativeInteger() -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.classLargeNegativeInteger)() }
    }
    /// `integerValueOf` of the proxy.
    pub fn integerValueOf(anOop: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.integerValueOf)(anOop) }
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
    /// `byteSizeOf` of the proxy.
    pub fn byteSizeOf(anOop: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.byteSizeOf)(anOop) }
    }
    /// `stackValue` of the proxy.
    pub fn stackValue(offset: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.stackValue)(offset) }
    }
    /// `booleanValueOf` of the proxy.
    pub fn booleanValueOf(anObject: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.booleanValueOf)(anObject) }
    }
    /// `instantiateClassindexableSize` of the proxy.
    pub fn instantiateClassindexableSize(aClass: i64, size: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.instantiateClassindexableSize)(aClass, size) }
    }
    /// `integerObjectOf` of the proxy.
    pub fn integerObjectOf(anInteger: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.integerObjectOf)(anInteger) }
    }
    /// `failed` of the proxy.
    pub fn failed() -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.failed)() }
    }
    /// `methodReturnValue` of the proxy.
    pub fn methodReturnValue(anOop: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.methodReturnValue)(anOop) }
    }
    /// `methodReturnInteger` of the proxy.
    pub fn methodReturnInteger(anInteger: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.methodReturnInteger)(anInteger) }
    }
    /// `primitiveFail` of the proxy.
    pub fn primitiveFail() -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.primitiveFail)() }
    }
    /// `classArray` of the proxy.
    pub fn classArray() -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.classArray)() }
    }
    /// `storeIntegerofObjectwithValue` of the proxy.
    pub fn storeIntegerofObjectwithValue(index: i64, anOop: i64, anInteger: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.storeIntegerofObjectwithValue)(index, anOop, anInteger) }
    }
    /// `storePointerofObjectwithValue` of the proxy.
    pub fn storePointerofObjectwithValue(index: i64, anOop: i64, aValue: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.storePointerofObjectwithValue)(index, anOop, aValue) }
    }
    /// `stackIntegerValue` of the proxy.
    pub fn stackIntegerValue(offset: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.stackIntegerValue)(offset) }
    }
    /// `methodReturnBool` of the proxy.
    pub fn methodReturnBool(aBoolean: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.methodReturnBool)(aBoolean) }
    }
    /// `positive32BitValueOf` of the proxy.
    pub fn positive32BitValueOf(anOop: i64) -> u64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.positive32BitValueOf)(anOop) }
    }
    /// `classString` of the proxy.
    pub fn classString() -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.classString)() }
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

    /// Number of bytes before the first zero byte.
    pub fn string_length(text: *const i8) -> usize {
        let mut length = 0;
        while load(text.wrapping_add(length)) != 0 {
            length += 1;
        }
        length
    }
}
