//! The functions that class `StackPages` defines.

use core::sync::atomic::Ordering::Relaxed;
use super::compiled_code::primitiveIndexOf;
use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_WORD, FLAG_BASE, FLAG_BLOCK, FLAG_CONTEXT,
    FRAME_ARGUMENT_COUNT_BYTE, FRAME_CALLER_CONTEXT, FRAME_CALLER_IP, FRAME_CONTEXT,
    FRAME_FLAGS, FRAME_LINK, FRAME_LOWEST_ARGUMENT, FRAME_METHOD, PAGE_BASE_FRAME,
    PAGE_BYTES, PAGE_HEADER_BYTES, PAGE_HEADROOM, PAGE_HEAD_FRAME, PAGE_HEAD_STACK,
    PAGE_LAST_USE, PAGE_MASK, PAGE_NEXT_FREE, PRIMITIVE_MARK_UNWIND, SENDER_INDEX,
    SHIFT_FOR_WORD,
};
use super::contexts::{fillContextframestackipsender, marryFrame};
use super::frames::{
    calleeOffrom, followFramesFromoperandsipSlot, visitFramesFromoperandsipSlot,
};
use super::signals::checkForEventsMayContextSwitch;
use super::state::VM;
use super::{memory, platform};

/// The number of pages to make; 0 means the default. Before an image is started.
pub(super) fn setStackPages(vm: &VM, count: i64) {
    vm.desiredStackPages.set(count);
}

/// Get the memory and put all pages on the free list, the lowest first. Answer whether there was memory.
#[inline(never)]
pub(super) fn initializeStackPages(vm: &VM) -> i64 {
    vm.stackPageCount.set(wantedStackPages(vm));
    vm.stackMapping
        .set(
            platform::ioAllocateMemory(
                vm.stackPageCount.get().wrapping_add(1).wrapping_mul(PAGE_BYTES) as u64,
            ),
        );
    if vm.stackMapping.get() == 0 {
        return 0;
    }
    vm.stackMemory
        .set(
            vm.stackMapping.get().wrapping_add(PAGE_BYTES as u64).wrapping_sub(1)
                & PAGE_MASK as u64,
        );
    vm.freeStackPages.set(0);
    let mut page: u64 = vm
        .stackMemory
        .get()
        .wrapping_add(vm.stackPageCount.get().wrapping_mul(PAGE_BYTES) as u64);
    while page > vm.stackMemory.get() {
        page = page.wrapping_sub(PAGE_BYTES as u64);
        memory::store(page.wrapping_add(PAGE_BASE_FRAME as u64) as *mut i64, 0);
        memory::store(
            page.wrapping_add(PAGE_NEXT_FREE as u64) as *mut i64,
            vm.freeStackPages.get() as i64,
        );
        vm.freeStackPages.set(page);
    }
    vm.pageClock.set(1);
    vm.overflowedPage.set(0);
    vm.framesToMove.set(1);
    1
}

/// The end of this virtual machine.
#[inline(never)]
pub(super) fn releaseStackPages(vm: &VM) {
    if vm.stackMemory.get() == 0 {
        return;
    }
    platform::ioReleaseMemorysize(
        vm.stackMapping.get(),
        vm.stackPageCount.get().wrapping_add(1).wrapping_mul(PAGE_BYTES) as u64,
    );
    vm.stackMapping.set(0);
    vm.stackMemory.set(0);
    vm.framePointer.set(0);
}

#[inline(never)]
pub(super) fn wantedStackPages(vm: &VM) -> i64 {
    let mut count: i64 = vm.desiredStackPages.get();
    if count == 0 {
        count = vm.imageStackPages.get();
    }
    if count == 0 {
        count = 50;
    }
    if count < 4 { 4 } else { count }
}

/// A page to build frames on. Neither the active page nor keptPage is emptied for it.
#[inline(never)]
pub(super) fn takePageBesides(vm: &VM, keptPage: u64) -> u64 {
    let mut page: u64;
    if vm.freeStackPages.get() == 0 {
        page = leastRecentPageBesides(vm, keptPage);
        divorcePage(vm, page);
        vm.statPageDivorces.set(vm.statPageDivorces.get().wrapping_add(1));
    }
    page = vm.freeStackPages.get();
    vm.freeStackPages
        .set(memory::load(page.wrapping_add(PAGE_NEXT_FREE as u64) as *mut i64) as u64);
    vm.pageClock.set(vm.pageClock.get().wrapping_add(1));
    memory::store(
        page.wrapping_add(PAGE_LAST_USE as u64) as *mut i64,
        vm.pageClock.get() as i64,
    );
    page
}

/// No page is free. There are at least four, so one is neither active nor kept.
#[inline(never)]
pub(super) fn leastRecentPageBesides(vm: &VM, keptPage: u64) -> u64 {
    let mut best: u64 = 0;
    let mut bestUse: u64 = 0;
    let mut page: u64 = vm.stackMemory.get();
    let limit: i64 = vm.stackPageCount.get();
    let mut i: i64 = 1;
    while i <= limit {
        if page != keptPage && page != vm.framePointer.get() & PAGE_MASK as u64 {
            let r#use: u64 = memory::load(
                page.wrapping_add(PAGE_LAST_USE as u64) as *mut i64,
            ) as u64;
            if best == 0 || r#use < bestUse {
                best = page;
                bestUse = r#use;
            }
        }
        page = page.wrapping_add(PAGE_BYTES as u64);
        i = i.wrapping_add(1);
    }
    best
}

/// An activation found the stack pointer below the limit. The new frame is complete and nothing of it has run. A method that marks an unwind
/// block must get to protect what it was called to protect, so nobody else gets a turn before.
#[inline(never)]
pub(super) fn stackLimitReached(vm: &VM) {
    stackLimitReachedMayContextSwitch(
        vm,
        (memory::load(vm.framePointer.get().wrapping_add(FRAME_FLAGS as u64) as *mut i64)
            as u64 & FLAG_BLOCK as u64 != 0
            || primitiveIndexOf(
                memory::load(
                    vm.framePointer.get().wrapping_add(FRAME_METHOD as u64) as *mut i64,
                ),
            ) != PRIMITIVE_MARK_UNWIND) as i64,
    );
}

#[inline(never)]
pub(super) fn stackLimitReachedMayContextSwitch(vm: &VM, mayContextSwitch: i64) {
    if vm.stackPointer.get()
        < (vm.framePointer.get() & PAGE_MASK as u64)
            .wrapping_add(PAGE_HEADER_BYTES as u64)
            .wrapping_add(PAGE_HEADROOM as u64)
    {
        overflowActivePage(vm);
    }
    if vm.stackLimit.load(Relaxed) == 18446744073709551615 {
        checkForEventsMayContextSwitch(vm, mayContextSwitch);
    }
}

/// Continue on a fresh page, to which the newest frames move.
#[inline(never)]
pub(super) fn overflowActivePage(vm: &VM) {
    let mut caller: u64 = 0;
    vm.statStackOverflows.set(vm.statStackOverflows.get().wrapping_add(1));
    let page: u64 = vm.framePointer.get() & PAGE_MASK as u64;
    if page == vm.overflowedPage.get() {
        vm.framesToMove.set(vm.framesToMove.get().wrapping_add(1));
    } else {
        vm.framesToMove.set(1);
    }
    vm.overflowedPage.set(page);
    let limit: u64 = page.wrapping_add(PAGE_BYTES as u64 >> 1);
    let mut fp: u64 = vm.framePointer.get();
    let mut moved: i64 = 1;
    loop {
        let mut t: bool = moved < vm.framesToMove.get();
        if t {
            caller = memory::load(fp.wrapping_add(FRAME_LINK as u64) as *mut i64) as u64;
            t = caller != 0
                && (caller < limit
                    && memory::load(caller.wrapping_add(FRAME_LINK as u64) as *mut i64)
                        as u64 != 0);
        }
        if !t {
            break;
        }
        fp = caller;
        moved = moved.wrapping_add(1);
    }
    if memory::load(fp.wrapping_add(FRAME_LINK as u64) as *mut i64) as u64 == 0 {
        return;
    }
    let fp1: u64 = memory::load(fp.wrapping_add(FRAME_LINK as u64) as *mut i64) as u64;
    moveActiveFramesFromcallerContext(
        vm,
        fp,
        if memory::load(fp1.wrapping_add(FRAME_FLAGS as u64) as *mut i64) as u64
            & FLAG_CONTEXT as u64 != 0
        {
            memory::load(fp1.wrapping_add(FRAME_CONTEXT as u64) as *mut i64)
        } else {
            marryFrame(vm, fp1)
        },
    );
}

/// The active frame and its callers up to oldest, which is not the base frame of the active page, move to a page of their own and stay
/// active. The rest of the old page waits with the frame that called oldest on top.
#[inline(never)]
pub(super) fn moveActiveFramesFromcallerContext(vm: &VM, oldest: u64, context: i64) {
    let oldPage: u64 = vm.framePointer.get() & PAGE_MASK as u64;
    let newPage: u64 = takePageBesides(vm, oldPage);
    let callerFrame: u64 = memory::load(
        oldest.wrapping_add(FRAME_LINK as u64) as *mut i64,
    ) as u64;
    let callerIP: u64 = memory::load(
        oldest.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
    ) as u64;
    let cut: u64 = oldest
        .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
        .wrapping_add(
            (memory::load(
                oldest.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64) as *mut u8,
            ) as i64)
                .wrapping_mul(BYTES_PER_WORD) as u64,
        );
    let delta: i64 = moveFramesstackoldesttocallerContext(
        vm.framePointer.get(),
        vm.stackPointer.get(),
        oldest,
        newPage,
        context,
    );
    memory::store(cut as *mut i64, callerIP as i64);
    memory::store(
        oldPage.wrapping_add(PAGE_HEAD_FRAME as u64) as *mut i64,
        callerFrame as i64,
    );
    memory::store(oldPage.wrapping_add(PAGE_HEAD_STACK as u64) as *mut i64, cut as i64);
    vm.framePointer.set(vm.framePointer.get().wrapping_add(delta as u64));
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(delta as u64));
    let page: u64 = vm.framePointer.get() & PAGE_MASK as u64;
    vm.pageClock.set(vm.pageClock.get().wrapping_add(1));
    memory::store(
        page.wrapping_add(PAGE_LAST_USE as u64) as *mut i64,
        vm.pageClock.get() as i64,
    );
    if vm.stackLimit.load(Relaxed) != 18446744073709551615 {
        vm.stackLimit
            .store(
                (vm.framePointer.get() & PAGE_MASK as u64)
                    .wrapping_add(PAGE_HEADER_BYTES as u64)
                    .wrapping_add(PAGE_HEADROOM as u64),
                Relaxed,
            );
    }
}

/// Make fp the head of its page, which is not active. Frames above it, whoever will continue them, move to a page of their own whose
/// base frame finds fp through its context.
#[inline(never)]
pub(super) fn exposeFrame(vm: &VM, fp: u64) {
    let page: u64 = fp & PAGE_MASK as u64;
    let head: u64 = memory::load(page.wrapping_add(PAGE_HEAD_FRAME as u64) as *mut i64)
        as u64;
    if head == fp {
        return;
    }
    let headStack: u64 = memory::load(
        page.wrapping_add(PAGE_HEAD_STACK as u64) as *mut i64,
    ) as u64;
    let context: i64 = if memory::load(fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64)
        as u64 & FLAG_CONTEXT as u64 != 0
    {
        memory::load(fp.wrapping_add(FRAME_CONTEXT as u64) as *mut i64)
    } else {
        marryFrame(vm, fp)
    };
    let callee: u64 = calleeOffrom(fp, head);
    let fpIP: u64 = memory::load(callee.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64)
        as u64;
    let cut: u64 = callee
        .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
        .wrapping_add(
            (memory::load(
                callee.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64) as *mut u8,
            ) as i64)
                .wrapping_mul(BYTES_PER_WORD) as u64,
        );
    let newPage: u64 = takePageBesides(vm, page);
    let delta: i64 = moveFramesstackoldesttocallerContext(
        head,
        headStack,
        callee,
        newPage,
        context,
    );
    let fp1: u64 = head.wrapping_add(delta as u64);
    let sp: u64 = headStack.wrapping_add(delta as u64);
    memory::store(newPage.wrapping_add(PAGE_HEAD_FRAME as u64) as *mut i64, fp1 as i64);
    memory::store(newPage.wrapping_add(PAGE_HEAD_STACK as u64) as *mut i64, sp as i64);
    memory::store(cut as *mut i64, fpIP as i64);
    memory::store(page.wrapping_add(PAGE_HEAD_FRAME as u64) as *mut i64, fp as i64);
    memory::store(page.wrapping_add(PAGE_HEAD_STACK as u64) as *mut i64, cut as i64);
}

/// Copy the words from sp up to the receiver that was sent to make oldest, so that they end where the page ends, and relocate what
/// refers to their addresses: frame links and contexts. Answer the distance.
#[inline(never)]
pub(super) fn moveFramesstackoldesttocallerContext(
    newest: u64,
    sp: u64,
    oldest: u64,
    newPage: u64,
    context: i64,
) -> i64 {
    let high: u64 = oldest
        .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
        .wrapping_add(
            (memory::load(
                oldest.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64) as *mut u8,
            ) as i64)
                .wrapping_mul(BYTES_PER_WORD) as u64,
        );
    let delta: i64 = newPage
        .wrapping_add(PAGE_BYTES as u64)
        .wrapping_sub(BYTES_PER_WORD as u64)
        .wrapping_sub(high) as i64;
    let mut source: u64 = high;
    while source >= sp {
        memory::store(
            source.wrapping_add(delta as u64) as *mut i64,
            memory::load(source as *mut i64),
        );
        source = source.wrapping_sub(BYTES_PER_WORD as u64);
    }
    let mut fp: u64 = newest;
    loop {
        let link_: u64 = memory::load(fp.wrapping_add(FRAME_LINK as u64) as *mut i64)
            as u64;
        if memory::load(fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64) as u64
            & FLAG_CONTEXT as u64 != 0
        {
            memory::store(
                memory::load(fp.wrapping_add(FRAME_CONTEXT as u64) as *mut i64)
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
                fp.wrapping_add(delta as u64).wrapping_add(1) as i64,
            );
        }
        if fp == oldest {
            break;
        }
        memory::store(
            fp.wrapping_add(delta as u64).wrapping_add(FRAME_LINK as u64) as *mut i64,
            link_.wrapping_add(delta as u64) as i64,
        );
        fp = link_;
    }
    memory::store(
        oldest.wrapping_add(delta as u64).wrapping_add(FRAME_LINK as u64) as *mut i64,
        0,
    );
    memory::store(
        oldest.wrapping_add(delta as u64).wrapping_add(FRAME_FLAGS as u64) as *mut i64,
        (memory::load(
            oldest.wrapping_add(delta as u64).wrapping_add(FRAME_FLAGS as u64)
                as *mut i64,
        ) as u64 | FLAG_BASE as u64) as i64,
    );
    memory::store(
        oldest.wrapping_add(delta as u64).wrapping_add(FRAME_CALLER_CONTEXT as u64)
            as *mut i64,
        context,
    );
    memory::store(
        newPage.wrapping_add(PAGE_BASE_FRAME as u64) as *mut i64,
        oldest.wrapping_add(delta as u64) as i64,
    );
    delta
}

/// Turn every frame of an inactive page into a context with a life of its own and free the page.
#[inline(never)]
pub(super) fn divorcePage(vm: &VM, page: u64) {
    let mut fp: u64 = memory::load(page.wrapping_add(PAGE_HEAD_FRAME as u64) as *mut i64)
        as u64;
    let mut sp: u64 = memory::load(page.wrapping_add(PAGE_HEAD_STACK as u64) as *mut i64)
        as u64;
    let mut ip: u64 = memory::load(sp as *mut i64) as u64;
    sp = sp.wrapping_add(BYTES_PER_WORD as u64);
    while fp != 0 {
        let context: i64 = if memory::load(
            fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
        ) as u64 & FLAG_CONTEXT as u64 != 0
        {
            memory::load(fp.wrapping_add(FRAME_CONTEXT as u64) as *mut i64)
        } else {
            marryFrame(vm, fp)
        };
        let caller: u64 = memory::load(fp.wrapping_add(FRAME_LINK as u64) as *mut i64)
            as u64;
        let nextSP: u64 = fp
            .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
            .wrapping_add(
                (memory::load(
                    fp.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64) as *mut u8,
                ) as i64)
                    .wrapping_mul(BYTES_PER_WORD) as u64,
            )
            .wrapping_add(BYTES_PER_WORD as u64);
        let mut nextIP: u64 = 0;
        let sender: i64;
        if caller == 0 {
            sender = memory::load(
                fp.wrapping_add(FRAME_CALLER_CONTEXT as u64) as *mut i64,
            );
        } else {
            nextIP = memory::load(fp.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64)
                as u64;
            sender = if memory::load(caller.wrapping_add(FRAME_FLAGS as u64) as *mut i64)
                as u64 & FLAG_CONTEXT as u64 != 0
            {
                memory::load(caller.wrapping_add(FRAME_CONTEXT as u64) as *mut i64)
            } else {
                marryFrame(vm, caller)
            };
        }
        fillContextframestackipsender(vm, context, fp, sp, ip, sender);
        fp = caller;
        sp = nextSP;
        ip = nextIP;
    }
    memory::store(page.wrapping_add(PAGE_BASE_FRAME as u64) as *mut i64, 0);
    memory::store(
        page.wrapping_add(PAGE_NEXT_FREE as u64) as *mut i64,
        vm.freeStackPages.get() as i64,
    );
    vm.freeStackPages.set(page);
}

#[inline(never)]
pub(super) fn divorceInactivePages(vm: &VM) {
    let mut page: u64 = vm.stackMemory.get();
    let limit: i64 = vm.stackPageCount.get();
    let mut i: i64 = 1;
    while i <= limit {
        if !(memory::load(page.wrapping_add(PAGE_BASE_FRAME as u64) as *mut i64) == 0
            || page == vm.framePointer.get() & PAGE_MASK as u64)
        {
            divorcePage(vm, page);
        }
        page = page.wrapping_add(PAGE_BYTES as u64);
        i = i.wrapping_add(1);
    }
}

/// Turn all frames into contexts, the active one too, and answer its context. There is no active frame afterwards: the caller resumes some
/// context.
#[inline(never)]
pub(super) fn divorceAllPages(vm: &VM) -> i64 {
    let fp: u64 = vm.framePointer.get();
    let context: i64 = if memory::load(fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64)
        as u64 & FLAG_CONTEXT as u64 != 0
    {
        memory::load(fp.wrapping_add(FRAME_CONTEXT as u64) as *mut i64)
    } else {
        marryFrame(vm, fp)
    };
    let oop: i64 = vm.instructionPointer.get() as i64;
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop);
    let t: u64 = vm.framePointer.get() & PAGE_MASK as u64;
    let fp1: u64 = vm.framePointer.get();
    let sp: u64 = vm.stackPointer.get();
    memory::store(t.wrapping_add(PAGE_HEAD_FRAME as u64) as *mut i64, fp1 as i64);
    memory::store(t.wrapping_add(PAGE_HEAD_STACK as u64) as *mut i64, sp as i64);
    let page: u64 = vm.framePointer.get() & PAGE_MASK as u64;
    divorceInactivePages(vm);
    divorcePage(vm, page);
    vm.framePointer.set(0);
    context
}

/// Hand all oops in frames to the object memory.
#[inline(never)]
pub(super) fn visitStackPages(vm: &VM) {
    if vm.stackPageCount.get() == 0 {
        return;
    }
    let mut page: u64 = vm.stackMemory.get();
    let limit: i64 = vm.stackPageCount.get();
    let mut i: i64 = 1;
    while i <= limit {
        if memory::load(page.wrapping_add(PAGE_BASE_FRAME as u64) as *mut i64) != 0 {
            if page == vm.framePointer.get() & PAGE_MASK as u64 {
                visitFramesFromoperandsipSlot(
                    vm,
                    vm.framePointer.get(),
                    vm.stackPointer.get(),
                    vm.instructionPointer.as_ptr() as u64,
                );
            } else {
                let sp: u64 = memory::load(
                    page.wrapping_add(PAGE_HEAD_STACK as u64) as *mut i64,
                ) as u64;
                visitFramesFromoperandsipSlot(
                    vm,
                    memory::load(page.wrapping_add(PAGE_HEAD_FRAME as u64) as *mut i64)
                        as u64,
                    sp.wrapping_add(BYTES_PER_WORD as u64),
                    sp,
                );
            }
        }
        page = page.wrapping_add(PAGE_BYTES as u64);
        i = i.wrapping_add(1);
    }
}

/// After identities were exchanged: no frame may hold a forwarder where code looks without testing.
#[inline(never)]
pub(super) fn followForwardersInStackPages(vm: &VM) {
    let mut page: u64 = vm.stackMemory.get();
    let limit: i64 = vm.stackPageCount.get();
    let mut i: i64 = 1;
    while i <= limit {
        if memory::load(page.wrapping_add(PAGE_BASE_FRAME as u64) as *mut i64) != 0 {
            if page == vm.framePointer.get() & PAGE_MASK as u64 {
                followFramesFromoperandsipSlot(
                    vm.framePointer.get(),
                    vm.stackPointer.get(),
                    vm.instructionPointer.as_ptr() as u64,
                );
            } else {
                let sp: u64 = memory::load(
                    page.wrapping_add(PAGE_HEAD_STACK as u64) as *mut i64,
                ) as u64;
                followFramesFromoperandsipSlot(
                    memory::load(page.wrapping_add(PAGE_HEAD_FRAME as u64) as *mut i64)
                        as u64,
                    sp.wrapping_add(BYTES_PER_WORD as u64),
                    sp,
                );
            }
        }
        page = page.wrapping_add(PAGE_BYTES as u64);
        i = i.wrapping_add(1);
    }
}
