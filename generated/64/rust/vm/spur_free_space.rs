//! The functions that class `SpurFreeSpace` defines.

use super::constants::{
    BASE_HEADER_SIZE, CHUNK_LARGER, CHUNK_NEXT, CHUNK_PARENT, CHUNK_PREVIOUS,
    CHUNK_SMALLER, MIN_OBJECT_BYTES, MIN_TREE_CHUNK_BYTES, NUM_FREE_LISTS,
    OVERFLOW_COUNT_MASK, OVERFLOW_MARKER, OVERFLOW_SLOT_COUNT, SHIFT_FOR_WORD,
    SLOT_COUNT_SHIFT,
};
use super::state::VM;
use super::memory;

/// Make the bytes a chunk and file it.
#[inline(never)]
pub(super) fn addFreeChunkAtbytes(vm: &VM, start: u64, bytes: i64) {
    debug_assert!(bytes >= MIN_OBJECT_BYTES);
    let chunk: u64;
    'l0: {
        let slots: i64 = (bytes.wrapping_sub(BASE_HEADER_SIZE) as u64)
            .wrapping_shr(SHIFT_FOR_WORD as u32) as i64;
        let mut header: u64;
        if slots < OVERFLOW_SLOT_COUNT {
            header = slots as u64;
            memory::store(
                start as *mut i64,
                header.wrapping_shl(SLOT_COUNT_SHIFT as u32) as i64,
            );
            chunk = start;
            break 'l0;
        }
        header = slots.wrapping_sub(1) as u64;
        memory::store(start as *mut i64, (OVERFLOW_MARKER | header) as i64);
        header = OVERFLOW_MARKER;
        memory::store(
            start.wrapping_add(BASE_HEADER_SIZE as u64) as *mut i64,
            header as i64,
        );
        chunk = start.wrapping_add(BASE_HEADER_SIZE as u64);
    }
    vm.totalFreeOldSpace.set(vm.totalFreeOldSpace.get().wrapping_add(bytes as u64));
    if bytes < MIN_TREE_CHUNK_BYTES {
        let chunk1: i64 = chunk as i64;
        let index: i64 = (bytes as u64).wrapping_shr(SHIFT_FOR_WORD as u32) as i64;
        let head: i64 = memory::load(
            vm
                .freeListsObj
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        );
        memory::store(
            chunk1
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(CHUNK_NEXT.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            head,
        );
        if index > 2 {
            memory::store(
                chunk1
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(CHUNK_PREVIOUS.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
                0,
            );
            if head != 0 {
                memory::store(
                    head
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(CHUNK_PREVIOUS.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                    chunk1,
                );
            }
        }
        memory::store(
            vm
                .freeListsObj
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            chunk1,
        );
        vm.freeListMask.set(vm.freeListMask.get() | 1u64.wrapping_shl(index as u32));
    } else {
        let chunk2: i64 = chunk as i64;
        'l4: {
            let mut slot: i64 = CHUNK_NEXT;
            while slot <= CHUNK_LARGER {
                memory::store(
                    chunk2
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(slot.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                    0,
                );
                slot = slot.wrapping_add(1);
            }
            let mut parent: i64 = 0;
            let mut side: i64 = 0;
            let mut node: i64 = memory::load(
                vm
                    .freeListsObj
                    .get()
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            );
            while node != 0 {
                let count: u64 = (memory::load(node as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                let t2: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(node.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count
                }) as i64;
                let size: i64 = (if t2 > 1 { t2 } else { 1 })
                    .wrapping_shl(SHIFT_FOR_WORD as u32)
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        if (memory::load(node as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32)
                            == OVERFLOW_SLOT_COUNT as u64
                        {
                            BASE_HEADER_SIZE
                        } else {
                            0
                        },
                    );
                if size == bytes {
                    let next: i64 = memory::load(
                        node
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(CHUNK_NEXT.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                    );
                    memory::store(
                        chunk2
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(CHUNK_NEXT.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                        next,
                    );
                    memory::store(
                        chunk2
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                CHUNK_PREVIOUS.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                        node,
                    );
                    if next != 0 {
                        memory::store(
                            next
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    CHUNK_PREVIOUS.wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                            chunk2,
                        );
                    }
                    memory::store(
                        node
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(CHUNK_NEXT.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                        chunk2,
                    );
                    break 'l4;
                }
                parent = node;
                side = if bytes < size { CHUNK_SMALLER } else { CHUNK_LARGER };
                node = memory::load(
                    node
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(side.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
            }
            attachSubtreetoat(vm, chunk2, parent, side);
        }
    }
}

/// 0 when the list is empty.
pub(super) fn popChunkFromList(vm: &VM, index: i64) -> i64 {
    let head: i64 = memory::load(
        vm
            .freeListsObj
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if head == 0 {
        vm.freeListMask.set(vm.freeListMask.get() & !1u64.wrapping_shl(index as u32));
        return 0;
    }
    let next: i64 = memory::load(
        head
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CHUNK_NEXT.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if next != 0 && index > 2 {
        memory::store(
            next
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(CHUNK_PREVIOUS.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            0,
        );
    }
    memory::store(
        vm
            .freeListsObj
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        next,
    );
    head
}

/// Either may be 0: no subtree, no parent (the root).
pub(super) fn attachSubtreetoat(vm: &VM, node: i64, parent: i64, side: i64) {
    if node != 0 {
        memory::store(
            node
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(CHUNK_PARENT.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            parent,
        );
    }
    if parent == 0 {
        memory::store(
            vm
                .freeListsObj
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            node,
        );
    } else {
        memory::store(
            parent
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(side.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            node,
        );
    }
}

/// In the place that the node has below its parent; the children are not touched.
pub(super) fn replaceTreeNodeby(vm: &VM, node: i64, other: i64) {
    let parent: i64 = memory::load(
        node
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CHUNK_PARENT.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    let mut side: i64 = CHUNK_SMALLER;
    if parent != 0
        && memory::load(
            parent
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(CHUNK_LARGER.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        ) == node
    {
        side = CHUNK_LARGER;
    }
    attachSubtreetoat(vm, other, parent, side);
}

pub(super) fn giveChildrenOfto(node: i64, other: i64) {
    let mut child: i64 = memory::load(
        node
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CHUNK_SMALLER.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    memory::store(
        other
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CHUNK_SMALLER.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        child,
    );
    if child != 0 {
        memory::store(
            child
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(CHUNK_PARENT.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            other,
        );
    }
    child = memory::load(
        node
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CHUNK_LARGER.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    memory::store(
        other
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CHUNK_LARGER.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        child,
    );
    if child != 0 {
        memory::store(
            child
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(CHUNK_PARENT.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            other,
        );
    }
}

/// Its next of the same size takes its place; without one, the node leaves the tree: its only subtree moves up, or of two the smallest node of the larger one.
pub(super) fn removeTreeNode(vm: &VM, node: i64) {
    let mut heir: i64 = memory::load(
        node
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CHUNK_NEXT.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if heir != 0 {
        memory::store(
            heir
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(CHUNK_PREVIOUS.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            0,
        );
        replaceTreeNodeby(vm, node, heir);
        giveChildrenOfto(node, heir);
        return;
    }
    let smaller: i64 = memory::load(
        node
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CHUNK_SMALLER.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    let larger: i64 = memory::load(
        node
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CHUNK_LARGER.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if smaller == 0 {
        replaceTreeNodeby(vm, node, larger);
        return;
    }
    if larger == 0 {
        replaceTreeNodeby(vm, node, smaller);
        return;
    }
    let mut least: i64 = larger;
    loop {
        let next: i64 = memory::load(
            least
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(CHUNK_SMALLER.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        );
        if next == 0 {
            break;
        }
        least = next;
    }
    heir = least;
    replaceTreeNodeby(
        vm,
        heir,
        memory::load(
            heir
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(CHUNK_LARGER.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        ),
    );
    replaceTreeNodeby(vm, node, heir);
    giveChildrenOfto(node, heir);
}

/// Address of so many bytes that are no longer free, or 0. The space does not grow here.
#[inline(never)]
pub(super) fn takeFreeBytes(vm: &VM, bytes: i64) -> u64 {
    if vm.totalFreeOldSpace.get() < bytes as u64 {
        return 0;
    }
    let mut chunk: i64 = 0;
    if bytes < MIN_TREE_CHUNK_BYTES {
        'l2: {
            let units: i64 = (bytes as u64).wrapping_shr(SHIFT_FOR_WORD as u32) as i64;
            let mut index: i64 = units;
            while index < NUM_FREE_LISTS {
                if vm.freeListMask.get() & 1u64.wrapping_shl(index as u32) != 0 {
                    let chunk1: i64 = popChunkFromList(vm, index);
                    if chunk1 != 0 {
                        chunk = chunk1;
                        break 'l2;
                    }
                }
                index = index.wrapping_add(index);
            }
            let first: i64 = units.wrapping_add(2);
            if first >= NUM_FREE_LISTS {
                chunk = 0;
                break 'l2;
            }
            loop {
                let rest: u64 = vm
                    .freeListMask
                    .get()
                    .wrapping_shr(first as u32)
                    .wrapping_shl(first as u32);
                if rest == 0 {
                    break;
                }
                let chunk2: i64 = popChunkFromList(vm, rest.trailing_zeros() as i64);
                if chunk2 != 0 {
                    chunk = chunk2;
                    break 'l2;
                }
            }
            chunk = 0;
        }
    }
    if chunk == 0 {
        'l6: {
            let mut node: i64 = 0;
            if bytes >= MIN_TREE_CHUNK_BYTES {
                'l3: {
                    let mut node1: i64 = memory::load(
                        vm
                            .freeListsObj
                            .get()
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                    );
                    while node1 != 0 {
                        let count: u64 = (memory::load(node1 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        let t2: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                node1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count
                        }) as i64;
                        let size: i64 = (if t2 > 1 { t2 } else { 1 })
                            .wrapping_shl(SHIFT_FOR_WORD as u32)
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                if (memory::load(node1 as *mut i64) as u64)
                                    .wrapping_shr(SLOT_COUNT_SHIFT as u32)
                                    == OVERFLOW_SLOT_COUNT as u64
                                {
                                    BASE_HEADER_SIZE
                                } else {
                                    0
                                },
                            );
                        if size == bytes {
                            node = node1;
                            break 'l3;
                        }
                        node1 = memory::load(
                            node1
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    (if bytes < size { CHUNK_SMALLER } else { CHUNK_LARGER })
                                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        );
                    }
                    node = 0;
                }
            }
            if node == 0 {
                let bytes1: i64 = bytes.wrapping_add(MIN_OBJECT_BYTES);
                let mut best: i64 = 0;
                let mut node2: i64 = memory::load(
                    vm
                        .freeListsObj
                        .get()
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                while node2 != 0 {
                    let count1: u64 = (memory::load(node2 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    let t1: i64 = (if count1 == OVERFLOW_SLOT_COUNT as u64 {
                        (memory::load(node2.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                            & OVERFLOW_COUNT_MASK) as u64
                    } else {
                        count1
                    }) as i64;
                    if (if t1 > 1 { t1 } else { 1 })
                        .wrapping_shl(SHIFT_FOR_WORD as u32)
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            if (memory::load(node2 as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32)
                                == OVERFLOW_SLOT_COUNT as u64
                            {
                                BASE_HEADER_SIZE
                            } else {
                                0
                            },
                        ) >= bytes1
                    {
                        best = node2;
                        node2 = memory::load(
                            node2
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    CHUNK_SMALLER.wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        );
                    } else {
                        node2 = memory::load(
                            node2
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    CHUNK_LARGER.wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        );
                    }
                }
                node = best;
            }
            if node == 0 {
                chunk = 0;
                break 'l6;
            }
            let chunk3: i64 = memory::load(
                node
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(CHUNK_NEXT.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            );
            if chunk3 == 0 {
                removeTreeNode(vm, node);
                chunk = node;
                break 'l6;
            }
            let next: i64 = memory::load(
                chunk3
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(CHUNK_NEXT.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            );
            memory::store(
                node
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(CHUNK_NEXT.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
                next,
            );
            if next != 0 {
                memory::store(
                    next
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(CHUNK_PREVIOUS.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                    node,
                );
            }
            chunk = chunk3;
        }
    }
    if chunk == 0 {
        return 0;
    }
    let address: u64 = chunk as u64;
    let start: u64 = if (memory::load(chunk as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
    {
        address.wrapping_sub(BASE_HEADER_SIZE as u64)
    } else {
        address
    };
    let count2: u64 = (memory::load(chunk as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let t3: i64 = (if count2 == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(chunk.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count2
    }) as i64;
    let size1: i64 = (if t3 > 1 { t3 } else { 1 })
        .wrapping_shl(SHIFT_FOR_WORD as u32)
        .wrapping_add(BASE_HEADER_SIZE)
        .wrapping_add(
            if (memory::load(chunk as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
            {
                BASE_HEADER_SIZE
            } else {
                0
            },
        );
    vm.totalFreeOldSpace.set(vm.totalFreeOldSpace.get().wrapping_sub(size1 as u64));
    if size1 > bytes {
        addFreeChunkAtbytes(
            vm,
            start.wrapping_add(bytes as u64),
            size1.wrapping_sub(bytes),
        );
    }
    start
}

/// Take one certain chunk out of its list or the tree.
pub(super) fn detachChunk(vm: &VM, chunk: i64) {
    let count: u64 = (memory::load(chunk as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let t2: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(chunk.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64;
    let bytes: i64 = (if t2 > 1 { t2 } else { 1 })
        .wrapping_shl(SHIFT_FOR_WORD as u32)
        .wrapping_add(BASE_HEADER_SIZE)
        .wrapping_add(
            if (memory::load(chunk as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
            {
                BASE_HEADER_SIZE
            } else {
                0
            },
        );
    vm.totalFreeOldSpace.set(vm.totalFreeOldSpace.get().wrapping_sub(bytes as u64));
    if bytes < MIN_TREE_CHUNK_BYTES {
        let index: i64 = (bytes as u64).wrapping_shr(SHIFT_FOR_WORD as u32) as i64;
        let next: i64 = memory::load(
            chunk
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(CHUNK_NEXT.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        );
        let t: i64;
        if index > 2 {
            t = memory::load(
                chunk
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(CHUNK_PREVIOUS.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            );
        } else {
            let mut previous1: i64 = 0;
            let mut each: i64 = memory::load(
                vm
                    .freeListsObj
                    .get()
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            );
            while each != chunk && each != 0 {
                previous1 = each;
                each = memory::load(
                    each
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(CHUNK_NEXT.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
            }
            t = previous1;
        }
        if t == 0 {
            memory::store(
                vm
                    .freeListsObj
                    .get()
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
                next,
            );
        } else {
            memory::store(
                t
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(CHUNK_NEXT.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
                next,
            );
        }
        if index > 2 && next != 0 {
            memory::store(
                next
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(CHUNK_PREVIOUS.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
                t,
            );
        }
    } else {
        'l3: {
            let previous: i64 = memory::load(
                chunk
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(CHUNK_PREVIOUS.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            );
            if previous == 0 {
                removeTreeNode(vm, chunk);
                break 'l3;
            }
            let next1: i64 = memory::load(
                chunk
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(CHUNK_NEXT.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            );
            memory::store(
                previous
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(CHUNK_NEXT.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
                next1,
            );
            if next1 != 0 {
                memory::store(
                    next1
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(CHUNK_PREVIOUS.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                    previous,
                );
            }
        }
    }
}
