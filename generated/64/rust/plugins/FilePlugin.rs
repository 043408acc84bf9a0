//! The plugin `FilePlugin`, written by the generator from its Slang sources: change those, not this.

// Names are those of the sources and of the C form, so that the virtual machine finds the same ones in both.
#![allow(non_snake_case)]

use core::ffi::c_void;
use std::cell::Cell;

pub const PRIM_ERR_BAD_ARGUMENT: i64 = 3;
pub const PRIM_ERR_NO_MEMORY: i64 = 9;
pub const PRIM_ERR_INAPPROPRIATE: i64 = 6;
pub const PRIM_ERR_BAD_INDEX: i64 = 4;
pub const PRIM_ERR_NO_MODIFICATION: i64 = 8;
pub const ENTRY_FLAGS: i64 = 4;
pub const ENTRY_CREATED: i64 = 2;
pub const ENTRY_MODIFIED: i64 = 3;
pub const FOLDER_FLAG: i64 = 1;
pub const ENTRY_SIZE: i64 = 5;
pub const ENTRY_PERMISSIONS: i64 = 6;
pub const LINK_FLAG: i64 = 2;
pub const ENTRY_NAME_LENGTH: i64 = 1;
pub const ENTRY_NAME: i64 = 0;

/// The variables of the plugin.
pub struct State {
    pub entryRecord: [Cell<i64>; 7],
}

// SAFETY: the virtual machine calls a plugin from one thread.
unsafe impl Sync for State {}
pub static STATE: State = State {
    entryRecord: [const { Cell::new(0) }; 7],
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

/// Where the bytes of a name are; fails and answers null for what is no name.
fn nameBytesOf(oop: i64) -> *mut i8 {
    if !(proxy::isBytes(oop) != 0 && proxy::byteSizeOf(oop) > 0) {
        proxy::primitiveFailFor(PRIM_ERR_BAD_ARGUMENT);
        return core::ptr::null_mut::<i8>();
    }
    proxy::firstIndexableField(oop).cast::<i8>()
}

/// The record of an open file; fails and answers null if it is none or one of another session.
fn recordIn(oop: i64) -> *mut c_void {
    let mut t1: bool = proxy::isBytes(oop) != 0;
    if t1 {
        let t: i64 = proxy::byteSizeOf(oop);
        t1 = t == platform::sqFileRecordSize();
    }
    if !t1 {
        proxy::primitiveFail();
        return core::ptr::null_mut::<c_void>();
    }
    let record: *mut c_void = proxy::firstIndexableField(oop);
    if platform::sqFileValidsession(record, proxy::getThisSessionID()) == 0 {
        proxy::primitiveFail();
        return core::ptr::null_mut::<c_void>();
    }
    record
}

/// A new object for a record; fails and answers 0 when memory is short.
fn newRecord() -> i64 {
    let t: i64 = proxy::classByteArray();
    let oop: i64 = proxy::instantiateClassindexableSize(t, platform::sqFileRecordSize());
    if oop == 0 {
        proxy::primitiveFailFor(PRIM_ERR_NO_MEMORY);
    }
    oop
}

/// Name, whether to write. Writing makes a file that does not exist and empties none.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveFileOpen() -> i64 {
    let value: i64 = proxy::booleanValueOf(proxy::stackValue(0));
    if proxy::failed() != 0 {
        proxy::primitiveFailFor(PRIM_ERR_BAD_ARGUMENT);
    }
    let name: *mut i8 = nameBytesOf(proxy::stackValue(1));
    if proxy::failed() != 0 {
        return 0;
    }
    let oop: i64 = newRecord();
    if oop == 0 {
        return 0;
    }
    let t: *mut c_void = proxy::firstIndexableField(oop);
    if platform::sqFileOpennamelengthwritable(
        t,
        name,
        proxy::byteSizeOf(proxy::stackValue(1)),
        value,
    ) == 0
    {
        return proxy::primitiveFail();
    }
    let t1: *mut c_void = proxy::firstIndexableField(oop);
    platform::sqFileSetSessionsession(t1, proxy::getThisSessionID());
    proxy::methodReturnValue(oop);
    0
}

/// A file that must not exist yet; another failure code says that it does.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveFileOpenNew() -> i64 {
    let exists: Cell<i64> = Cell::new(0);
    let name: *mut i8 = nameBytesOf(proxy::stackValue(0));
    if proxy::failed() != 0 {
        return 0;
    }
    let oop: i64 = newRecord();
    if oop == 0 {
        return 0;
    }
    exists.set(0);
    let t: *mut c_void = proxy::firstIndexableField(oop);
    let worked: i64 = platform::sqFileOpenNewnamelengthexists(
        t,
        name,
        proxy::byteSizeOf(proxy::stackValue(0)),
        exists.as_ptr(),
    );
    if exists.get() != 0 {
        return proxy::primitiveFailFor(PRIM_ERR_INAPPROPRIATE);
    }
    if worked == 0 {
        return proxy::primitiveFail();
    }
    let t1: *mut c_void = proxy::firstIndexableField(oop);
    platform::sqFileSetSessionsession(t1, proxy::getThisSessionID());
    proxy::methodReturnValue(oop);
    0
}

#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveConnectToFileDescriptor() -> i64 {
    let value: i64 = proxy::booleanValueOf(proxy::stackValue(0));
    if proxy::failed() != 0 {
        proxy::primitiveFailFor(PRIM_ERR_BAD_ARGUMENT);
    }
    let descriptor: i64 = proxy::stackIntegerValue(1);
    if proxy::failed() != 0 {
        return 0;
    }
    let oop: i64 = newRecord();
    if oop == 0 {
        return 0;
    }
    if platform::sqFileConnectdescriptorwritable(
        proxy::firstIndexableField(oop),
        descriptor,
        value,
    ) == 0
    {
        return proxy::primitiveFail();
    }
    let t: *mut c_void = proxy::firstIndexableField(oop);
    platform::sqFileSetSessionsession(t, proxy::getThisSessionID());
    proxy::methodReturnValue(oop);
    0
}

/// A stream of the C library whose address is in a byte object.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveConnectToFile() -> i64 {
    let value: i64 = proxy::booleanValueOf(proxy::stackValue(0));
    if proxy::failed() != 0 {
        proxy::primitiveFailFor(PRIM_ERR_BAD_ARGUMENT);
    }
    let holder: i64 = proxy::stackValue(1);
    if proxy::failed() != 0 {
        return 0;
    }
    if !(proxy::isBytes(holder) != 0
        && proxy::byteSizeOf(holder) as u64 == size_of::<u64>() as u64)
    {
        return proxy::primitiveFailFor(PRIM_ERR_BAD_ARGUMENT);
    }
    let address: u64 = memory::load(proxy::firstIndexableField(holder).cast::<i64>())
        as u64;
    let oop: i64 = newRecord();
    if oop == 0 {
        return 0;
    }
    if platform::sqFileConnectstreamwritable(
        proxy::firstIndexableField(oop),
        address as *mut c_void,
        value,
    ) == 0
    {
        return proxy::primitiveFail();
    }
    let t: *mut c_void = proxy::firstIndexableField(oop);
    platform::sqFileSetSessionsession(t, proxy::getThisSessionID());
    proxy::methodReturnValue(oop);
    0
}

#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveFileClose() -> i64 {
    let record: *mut c_void = recordIn(proxy::stackValue(0));
    if proxy::failed() != 0 {
        return 0;
    }
    if platform::sqFileClose(record) != 0 {
        proxy::methodReturnReceiver();
    } else {
        proxy::primitiveFail();
    }
    0
}

/// An Array of input, output and error; nil for one that is closed.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveFileStdioHandles() -> i64 {
    let array: i64 = proxy::instantiateClassindexableSize(proxy::classArray(), 3);
    if array == 0 {
        return proxy::primitiveFailFor(PRIM_ERR_NO_MEMORY);
    }
    let mut i: i64 = 0;
    while i <= 2 {
        let oop: i64 = newRecord();
        if oop == 0 {
            return 0;
        }
        let status: i64 = platform::sqFileStdiointo(i, proxy::firstIndexableField(oop));
        if status < 0 {
            return proxy::primitiveFailForOSError(platform::ioOSErrorCode());
        }
        if status > 0 {
            let t: *mut c_void = proxy::firstIndexableField(oop);
            platform::sqFileSetSessionsession(t, proxy::getThisSessionID());
            proxy::storePointerofObjectwithValue(i, array, oop);
        }
        i = i.wrapping_add(1);
    }
    proxy::methodReturnValue(array);
    0
}

#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveFileDescriptorType() -> i64 {
    let descriptor: i64 = proxy::stackIntegerValue(0);
    if proxy::failed() != 0 {
        return 0;
    }
    proxy::methodReturnInteger(platform::sqFileDescriptorType(descriptor));
    0
}

/// Operands: file, buffer, first element from 1, number of elements. Answer whether they fit each other; fail if not.
fn checkTransfer() -> i64 {
    let buffer: i64 = proxy::stackValue(2);
    let start: i64 = proxy::stackIntegerValue(1);
    let count: i64 = proxy::stackIntegerValue(0);
    if proxy::failed() != 0 || proxy::isWordsOrBytes(buffer) == 0 {
        proxy::primitiveFailFor(PRIM_ERR_BAD_ARGUMENT);
        return 0;
    }
    if !(start >= 1
        && (count >= 0
            && start.wrapping_sub(1).wrapping_add(count) <= proxy::stSizeOf(buffer)))
    {
        proxy::primitiveFailFor(PRIM_ERR_BAD_INDEX);
        return 0;
    }
    1
}

/// Of the first element to move.
fn transferAddress() -> *mut c_void {
    let buffer: i64 = proxy::stackValue(2);
    let t1: u64 = proxy::firstIndexableField(buffer) as u64;
    let t: i64 = proxy::stackIntegerValue(1).wrapping_sub(1);
    let elements: i64 = proxy::stSizeOf(buffer);
    t1
        .wrapping_add(
            t
                .wrapping_mul(
                    if elements == 0 {
                        1
                    } else {
                        proxy::byteSizeOf(buffer).wrapping_div(elements)
                    },
                ) as u64,
        ) as *mut c_void
}

/// Answer the number of elements read, which may be smaller.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveFileRead() -> i64 {
    let record: *mut c_void = recordIn(proxy::stackValue(3));
    if proxy::failed() != 0 {
        return 0;
    }
    if checkTransfer() == 0 {
        return 0;
    }
    if proxy::isOopImmutable(proxy::stackValue(2)) != 0 {
        return proxy::primitiveFailFor(PRIM_ERR_NO_MODIFICATION);
    }
    let t: *mut c_void = transferAddress();
    let t3: i64 = proxy::stackIntegerValue(0);
    let buffer: i64 = proxy::stackValue(2);
    let elements: i64 = proxy::stSizeOf(buffer);
    let bytes: i64 = platform::sqFilereadsize(
        record,
        t,
        t3
            .wrapping_mul(
                if elements == 0 {
                    1
                } else {
                    proxy::byteSizeOf(buffer).wrapping_div(elements)
                },
            ) as u64,
    );
    if bytes < 0 {
        return proxy::primitiveFail();
    }
    let buffer1: i64 = proxy::stackValue(2);
    let elements1: i64 = proxy::stSizeOf(buffer1);
    proxy::methodReturnInteger(
        bytes
            .wrapping_div(
                if elements1 == 0 {
                    1
                } else {
                    proxy::byteSizeOf(buffer1).wrapping_div(elements1)
                },
            ),
    );
    0
}

/// Answer the number of elements written; less than all is a failure.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveFileWrite() -> i64 {
    let record: *mut c_void = recordIn(proxy::stackValue(3));
    if proxy::failed() != 0 {
        return 0;
    }
    if checkTransfer() == 0 {
        return 0;
    }
    let t: *mut c_void = transferAddress();
    let t3: i64 = proxy::stackIntegerValue(0);
    let buffer: i64 = proxy::stackValue(2);
    let elements: i64 = proxy::stSizeOf(buffer);
    let bytes: i64 = platform::sqFilewritesize(
        record,
        t,
        t3
            .wrapping_mul(
                if elements == 0 {
                    1
                } else {
                    proxy::byteSizeOf(buffer).wrapping_div(elements)
                },
            ) as u64,
    );
    let t4: i64 = proxy::stackIntegerValue(0);
    let buffer1: i64 = proxy::stackValue(2);
    let elements1: i64 = proxy::stSizeOf(buffer1);
    if bytes
        != t4
            .wrapping_mul(
                if elements1 == 0 {
                    1
                } else {
                    proxy::byteSizeOf(buffer1).wrapping_div(elements1)
                },
            )
    {
        return proxy::primitiveFail();
    }
    proxy::methodReturnInteger(proxy::stackIntegerValue(0));
    0
}

#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveFileAtEnd() -> i64 {
    let record: *mut c_void = recordIn(proxy::stackValue(0));
    if proxy::failed() != 0 {
        return 0;
    }
    let atEnd: i64 = platform::sqFileAtEnd(record);
    if atEnd < 0 {
        return proxy::primitiveFail();
    }
    proxy::methodReturnBool(atEnd);
    0
}

#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveFileFlush() -> i64 {
    let record: *mut c_void = recordIn(proxy::stackValue(0));
    if proxy::failed() != 0 {
        return 0;
    }
    if platform::sqFileFlush(record) != 0 {
        proxy::methodReturnReceiver();
    } else {
        proxy::primitiveFail();
    }
    0
}

#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveFileSync() -> i64 {
    let record: *mut c_void = recordIn(proxy::stackValue(0));
    if proxy::failed() != 0 {
        return 0;
    }
    if platform::sqFileSync(record) != 0 {
        proxy::methodReturnReceiver();
    } else {
        proxy::primitiveFail();
    }
    0
}

/// Signal an external semaphore once when the file can be read.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveWaitForDataWithSemaphore() -> i64 {
    let index: i64 = proxy::stackIntegerValue(0);
    let record: *mut c_void = recordIn(proxy::stackValue(1));
    if proxy::failed() != 0 {
        return 0;
    }
    if platform::sqFilesignal(record, index) != 0 {
        proxy::methodReturnReceiver();
    } else {
        proxy::primitiveFail();
    }
    0
}

#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveFileGetPosition() -> i64 {
    let record: *mut c_void = recordIn(proxy::stackValue(0));
    if proxy::failed() != 0 {
        return 0;
    }
    let bytes: i64 = platform::sqFilePosition(record);
    if bytes < 0 {
        return proxy::primitiveFail();
    }
    proxy::methodReturnValue(proxy::positive64BitIntegerFor(bytes as u64));
    0
}

#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveFileSetPosition() -> i64 {
    let position: i64 = proxy::signed64BitValueOf(proxy::stackValue(0));
    let record: *mut c_void = recordIn(proxy::stackValue(1));
    if proxy::failed() != 0 {
        return 0;
    }
    if position < 0 {
        return proxy::primitiveFailFor(PRIM_ERR_BAD_ARGUMENT);
    }
    if platform::sqFileseekTo(record, position) != 0 {
        proxy::methodReturnReceiver();
    } else {
        proxy::primitiveFail();
    }
    0
}

#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveFileSize() -> i64 {
    let record: *mut c_void = recordIn(proxy::stackValue(0));
    if proxy::failed() != 0 {
        return 0;
    }
    let bytes: i64 = platform::sqFileSize(record);
    if bytes < 0 {
        return proxy::primitiveFail();
    }
    proxy::methodReturnValue(proxy::positive64BitIntegerFor(bytes as u64));
    0
}

#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveFileTruncate() -> i64 {
    let size: i64 = proxy::signed64BitValueOf(proxy::stackValue(0));
    let record: *mut c_void = recordIn(proxy::stackValue(1));
    if proxy::failed() != 0 {
        return 0;
    }
    if size < 0 {
        return proxy::primitiveFailFor(PRIM_ERR_BAD_ARGUMENT);
    }
    if platform::sqFiletruncate(record, size) != 0 {
        proxy::methodReturnReceiver();
    } else {
        proxy::primitiveFail();
    }
    0
}

#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveFileDelete() -> i64 {
    let name: *mut i8 = nameBytesOf(proxy::stackValue(0));
    if proxy::failed() != 0 {
        return 0;
    }
    if platform::sqFileDeletelength(name, proxy::byteSizeOf(proxy::stackValue(0))) != 0 {
        proxy::methodReturnReceiver();
    } else {
        proxy::primitiveFail();
    }
    0
}

/// Old name, new name.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveFileRename() -> i64 {
    let newName: *mut i8 = nameBytesOf(proxy::stackValue(0));
    let oldName: *mut i8 = nameBytesOf(proxy::stackValue(1));
    if proxy::failed() != 0 {
        return 0;
    }
    let t: i64 = proxy::byteSizeOf(proxy::stackValue(1));
    if platform::sqFileRenamelengthtolength(
        oldName,
        t,
        newName,
        proxy::byteSizeOf(proxy::stackValue(0)),
    ) != 0
    {
        proxy::methodReturnReceiver();
    } else {
        proxy::primitiveFail();
    }
    0
}

#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveDirectoryCreate() -> i64 {
    let name: *mut i8 = nameBytesOf(proxy::stackValue(0));
    if proxy::failed() != 0 {
        return 0;
    }
    if platform::dirCreatelength(name, proxy::byteSizeOf(proxy::stackValue(0))) != 0 {
        proxy::methodReturnReceiver();
    } else {
        proxy::primitiveFail();
    }
    0
}

#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveDirectoryDelete() -> i64 {
    let name: *mut i8 = nameBytesOf(proxy::stackValue(0));
    if proxy::failed() != 0 {
        return 0;
    }
    if platform::dirDeletelength(name, proxy::byteSizeOf(proxy::stackValue(0))) != 0 {
        proxy::methodReturnReceiver();
    } else {
        proxy::primitiveFail();
    }
    0
}

#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveDirectoryDelimitor() -> i64 {
    proxy::methodReturnValue(proxy::characterObjectOf(platform::dirDelimiter()));
    0
}

/// Path, number from 1. nil after the last entry.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveDirectoryLookup() -> i64 {
    let path: i64 = proxy::stackValue(1);
    let index: i64 = proxy::stackIntegerValue(0);
    if proxy::failed() != 0 || (proxy::isBytes(path) == 0 || index < 1) {
        return proxy::primitiveFailFor(PRIM_ERR_BAD_ARGUMENT);
    }
    let t: *mut i8 = proxy::firstIndexableField(path).cast::<i8>();
    let t1: i64 = proxy::byteSizeOf(path);
    answerEntry(
        platform::dirLookuplengthindexinto(
            t,
            t1,
            index,
            STATE.entryRecord.as_ptr().cast::<i64>().cast_mut().cast::<c_void>(),
        ),
    )
}

/// Path, name. nil if there is none of that name.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveDirectoryEntry() -> i64 {
    let path: i64 = proxy::stackValue(1);
    let name: i64 = proxy::stackValue(0);
    if !(proxy::isBytes(path) != 0 && proxy::isBytes(name) != 0) {
        return proxy::primitiveFailFor(PRIM_ERR_BAD_ARGUMENT);
    }
    let t: *mut i8 = proxy::firstIndexableField(path).cast::<i8>();
    let t1: i64 = proxy::byteSizeOf(path);
    let t2: *mut i8 = proxy::firstIndexableField(name).cast::<i8>();
    let t3: i64 = proxy::byteSizeOf(name);
    answerEntry(
        platform::dirEntrylengthnamelengthinto(
            t,
            t1,
            t2,
            t3,
            STATE.entryRecord.as_ptr().cast::<i64>().cast_mut().cast::<c_void>(),
        ),
    )
}

/// 0: described in the record; 1: there is none; else the path is bad.
fn answerEntry(status: i64) -> i64 {
    if status == 1 {
        proxy::methodReturnValue(proxy::nilObject());
        return 0;
    }
    if status != 0 {
        return proxy::primitiveFail();
    }
    let entry: i64;
    'l8: {
        let entry1: i64 = proxy::instantiateClassindexableSize(proxy::classArray(), 7);
        if entry1 == 0 {
            entry = proxy::primitiveFailFor(PRIM_ERR_NO_MEMORY);
            break 'l8;
        }
        let flags: i64 = STATE.entryRecord[ENTRY_FLAGS as usize].get();
        let t: i64;
        'l0: {
            let size: i64 = STATE.entryRecord[ENTRY_NAME_LENGTH as usize].get();
            let string: i64 = proxy::instantiateClassindexableSize(
                proxy::classString(),
                size,
            );
            if string == 0 {
                t = proxy::primitiveFailFor(PRIM_ERR_NO_MEMORY);
                break 'l0;
            }
            let t1: *mut c_void = proxy::firstIndexableField(string);
            memory::copy(
                t1.cast::<u8>(),
                (STATE.entryRecord[ENTRY_NAME as usize].get() as *mut c_void)
                    .cast::<u8>(),
                size as u64 as usize,
            );
            t = string;
        }
        'l1: {
            if proxy::failed() != 0 {
                break 'l1;
            }
            proxy::storePointerofObjectwithValue(0, entry1, t);
        }
        let oop: i64 = proxy::positive64BitIntegerFor(
            STATE.entryRecord[ENTRY_CREATED as usize].get() as u64,
        );
        'l2: {
            if proxy::failed() != 0 {
                break 'l2;
            }
            proxy::storePointerofObjectwithValue(1, entry1, oop);
        }
        let oop1: i64 = proxy::positive64BitIntegerFor(
            STATE.entryRecord[ENTRY_MODIFIED as usize].get() as u64,
        );
        'l3: {
            if proxy::failed() != 0 {
                break 'l3;
            }
            proxy::storePointerofObjectwithValue(2, entry1, oop1);
        }
        let oop2: i64 = if flags & FOLDER_FLAG != 0 {
            proxy::trueObject()
        } else {
            proxy::falseObject()
        };
        'l4: {
            if proxy::failed() != 0 {
                break 'l4;
            }
            proxy::storePointerofObjectwithValue(3, entry1, oop2);
        }
        let oop3: i64 = proxy::positive64BitIntegerFor(
            STATE.entryRecord[ENTRY_SIZE as usize].get() as u64,
        );
        'l5: {
            if proxy::failed() != 0 {
                break 'l5;
            }
            proxy::storePointerofObjectwithValue(4, entry1, oop3);
        }
        let oop4: i64 = proxy::integerObjectOf(
            STATE.entryRecord[ENTRY_PERMISSIONS as usize].get(),
        );
        'l6: {
            if proxy::failed() != 0 {
                break 'l6;
            }
            proxy::storePointerofObjectwithValue(5, entry1, oop4);
        }
        let oop5: i64 = if flags & LINK_FLAG != 0 {
            proxy::trueObject()
        } else {
            proxy::falseObject()
        };
        'l7: {
            if proxy::failed() != 0 {
                break 'l7;
            }
            proxy::storePointerofObjectwithValue(6, entry1, oop5);
        }
        entry = entry1;
    }
    if proxy::failed() != 0 {
        return 0;
    }
    proxy::methodReturnValue(entry);
    0
}

/// Only one operating system has such things; elsewhere they are left as they are.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveDirectoryGetMacTypeAndCreator() -> i64 {
    proxy::methodReturnReceiver();
    0
}

#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveDirectorySetMacTypeAndCreator() -> i64 {
    proxy::methodReturnReceiver();
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
    c"FilePlugin".as_ptr()
}

/// The proxy layout that the plugin was built for.
#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "slangvmPluginAbi")]
pub static SLANGVM_PLUGIN_ABI: [u8; 6] = *b"pharo\0";

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveFileOpenAccessorDepth")]
pub static PRIMITIVE_FILE_OPEN_ACCESSOR_DEPTH: i8 = 1;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveFileOpenNewAccessorDepth")]
pub static PRIMITIVE_FILE_OPEN_NEW_ACCESSOR_DEPTH: i8 = 1;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveConnectToFileDescriptorAccessorDepth")]
pub static PRIMITIVE_CONNECT_TO_FILE_DESCRIPTOR_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveConnectToFileAccessorDepth")]
pub static PRIMITIVE_CONNECT_TO_FILE_ACCESSOR_DEPTH: i8 = 1;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveFileCloseAccessorDepth")]
pub static PRIMITIVE_FILE_CLOSE_ACCESSOR_DEPTH: i8 = 1;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveFileDescriptorTypeAccessorDepth")]
pub static PRIMITIVE_FILE_DESCRIPTOR_TYPE_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveFileReadAccessorDepth")]
pub static PRIMITIVE_FILE_READ_ACCESSOR_DEPTH: i8 = 1;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveFileWriteAccessorDepth")]
pub static PRIMITIVE_FILE_WRITE_ACCESSOR_DEPTH: i8 = 1;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveFileAtEndAccessorDepth")]
pub static PRIMITIVE_FILE_AT_END_ACCESSOR_DEPTH: i8 = 1;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveFileFlushAccessorDepth")]
pub static PRIMITIVE_FILE_FLUSH_ACCESSOR_DEPTH: i8 = 1;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveFileSyncAccessorDepth")]
pub static PRIMITIVE_FILE_SYNC_ACCESSOR_DEPTH: i8 = 1;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveWaitForDataWithSemaphoreAccessorDepth")]
pub static PRIMITIVE_WAIT_FOR_DATA_WITH_SEMAPHORE_ACCESSOR_DEPTH: i8 = 1;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveFileGetPositionAccessorDepth")]
pub static PRIMITIVE_FILE_GET_POSITION_ACCESSOR_DEPTH: i8 = 1;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveFileSetPositionAccessorDepth")]
pub static PRIMITIVE_FILE_SET_POSITION_ACCESSOR_DEPTH: i8 = 1;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveFileSizeAccessorDepth")]
pub static PRIMITIVE_FILE_SIZE_ACCESSOR_DEPTH: i8 = 1;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveFileTruncateAccessorDepth")]
pub static PRIMITIVE_FILE_TRUNCATE_ACCESSOR_DEPTH: i8 = 1;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveFileDeleteAccessorDepth")]
pub static PRIMITIVE_FILE_DELETE_ACCESSOR_DEPTH: i8 = 1;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveFileRenameAccessorDepth")]
pub static PRIMITIVE_FILE_RENAME_ACCESSOR_DEPTH: i8 = 1;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveDirectoryCreateAccessorDepth")]
pub static PRIMITIVE_DIRECTORY_CREATE_ACCESSOR_DEPTH: i8 = 1;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveDirectoryDeleteAccessorDepth")]
pub static PRIMITIVE_DIRECTORY_DELETE_ACCESSOR_DEPTH: i8 = 1;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveDirectoryLookupAccessorDepth")]
pub static PRIMITIVE_DIRECTORY_LOOKUP_ACCESSOR_DEPTH: i8 = 1;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveDirectoryEntryAccessorDepth")]
pub static PRIMITIVE_DIRECTORY_ENTRY_ACCESSOR_DEPTH: i8 = 1;

/// The plugin's name among the built-in ones.
#[cfg(builtin_plugin)]
pub const MODULE: &core::ffi::CStr = c"FilePlugin";

/// What the virtual machine finds in a built-in plugin.
#[cfg(builtin_plugin)]
pub static EXPORTS: [::platform::BuiltinExport; 30] = [
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
        name: c"primitiveFileOpen".as_ptr(),
        function: Some(primitiveFileOpen),
        accessor_depth: 1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveFileOpenNew".as_ptr(),
        function: Some(primitiveFileOpenNew),
        accessor_depth: 1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveConnectToFileDescriptor".as_ptr(),
        function: Some(primitiveConnectToFileDescriptor),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveConnectToFile".as_ptr(),
        function: Some(primitiveConnectToFile),
        accessor_depth: 1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveFileClose".as_ptr(),
        function: Some(primitiveFileClose),
        accessor_depth: 1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveFileStdioHandles".as_ptr(),
        function: Some(primitiveFileStdioHandles),
        accessor_depth: -1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveFileDescriptorType".as_ptr(),
        function: Some(primitiveFileDescriptorType),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveFileRead".as_ptr(),
        function: Some(primitiveFileRead),
        accessor_depth: 1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveFileWrite".as_ptr(),
        function: Some(primitiveFileWrite),
        accessor_depth: 1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveFileAtEnd".as_ptr(),
        function: Some(primitiveFileAtEnd),
        accessor_depth: 1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveFileFlush".as_ptr(),
        function: Some(primitiveFileFlush),
        accessor_depth: 1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveFileSync".as_ptr(),
        function: Some(primitiveFileSync),
        accessor_depth: 1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveWaitForDataWithSemaphore".as_ptr(),
        function: Some(primitiveWaitForDataWithSemaphore),
        accessor_depth: 1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveFileGetPosition".as_ptr(),
        function: Some(primitiveFileGetPosition),
        accessor_depth: 1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveFileSetPosition".as_ptr(),
        function: Some(primitiveFileSetPosition),
        accessor_depth: 1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveFileSize".as_ptr(),
        function: Some(primitiveFileSize),
        accessor_depth: 1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveFileTruncate".as_ptr(),
        function: Some(primitiveFileTruncate),
        accessor_depth: 1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveFileDelete".as_ptr(),
        function: Some(primitiveFileDelete),
        accessor_depth: 1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveFileRename".as_ptr(),
        function: Some(primitiveFileRename),
        accessor_depth: 1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveDirectoryCreate".as_ptr(),
        function: Some(primitiveDirectoryCreate),
        accessor_depth: 1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveDirectoryDelete".as_ptr(),
        function: Some(primitiveDirectoryDelete),
        accessor_depth: 1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveDirectoryDelimitor".as_ptr(),
        function: Some(primitiveDirectoryDelimitor),
        accessor_depth: -1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveDirectoryLookup".as_ptr(),
        function: Some(primitiveDirectoryLookup),
        accessor_depth: 1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveDirectoryEntry".as_ptr(),
        function: Some(primitiveDirectoryEntry),
        accessor_depth: 1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveDirectoryGetMacTypeAndCreator".as_ptr(),
        function: Some(primitiveDirectoryGetMacTypeAndCreator),
        accessor_depth: -1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveDirectorySetMacTypeAndCreator".as_ptr(),
        function: Some(primitiveDirectorySetMacTypeAndCreator),
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
    /// `primitiveFail` of the proxy.
    pub fn primitiveFail() -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.primitiveFail)() }
    }
    /// `getThisSessionID` of the proxy.
    pub fn getThisSessionID() -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.getThisSessionID)() }
    }
    /// `booleanValueOf` of the proxy.
    pub fn booleanValueOf(anObject: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.booleanValueOf)(anObject) }
    }
    /// `stackValue` of the proxy.
    pub fn stackValue(offset: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.stackValue)(offset) }
    }
    /// `failed` of the proxy.
    pub fn failed() -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.failed)() }
    }
    /// `methodReturnReceiver` of the proxy.
    pub fn methodReturnReceiver() -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.methodReturnReceiver)() }
    }
    /// `instantiateClassindexableSize` of the proxy.
    pub fn instantiateClassindexableSize(aClass: i64, size: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.instantiateClassindexableSize)(aClass, size) }
    }
    /// `classByteArray` of the proxy.
    pub fn classByteArray() -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.classByteArray)() }
    }
    /// `methodReturnValue` of the proxy.
    pub fn methodReturnValue(anOop: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.methodReturnValue)(anOop) }
    }
    /// `stackIntegerValue` of the proxy.
    pub fn stackIntegerValue(offset: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.stackIntegerValue)(offset) }
    }
    /// `classArray` of the proxy.
    pub fn classArray() -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.classArray)() }
    }
    /// `primitiveFailForOSError` of the proxy.
    pub fn primitiveFailForOSError(osErrorCode: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.primitiveFailForOSError)(osErrorCode) }
    }
    /// `storePointerofObjectwithValue` of the proxy.
    pub fn storePointerofObjectwithValue(index: i64, anOop: i64, aValue: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.storePointerofObjectwithValue)(index, anOop, aValue) }
    }
    /// `methodReturnInteger` of the proxy.
    pub fn methodReturnInteger(anInteger: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.methodReturnInteger)(anInteger) }
    }
    /// `isWordsOrBytes` of the proxy.
    pub fn isWordsOrBytes(anOop: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.isWordsOrBytes)(anOop) }
    }
    /// `stSizeOf` of the proxy.
    pub fn stSizeOf(anOop: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.stSizeOf)(anOop) }
    }
    /// `isOopImmutable` of the proxy.
    pub fn isOopImmutable(anOop: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.isOopImmutable)(anOop) }
    }
    /// `methodReturnBool` of the proxy.
    pub fn methodReturnBool(aBoolean: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.methodReturnBool)(aBoolean) }
    }
    /// `positive64BitIntegerFor` of the proxy.
    pub fn positive64BitIntegerFor(anInteger: u64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.positive64BitIntegerFor)(anInteger) }
    }
    /// `signed64BitValueOf` of the proxy.
    pub fn signed64BitValueOf(anOop: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.signed64BitValueOf)(anOop) }
    }
    /// `characterObjectOf` of the proxy.
    pub fn characterObjectOf(charCode: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.characterObjectOf)(charCode) }
    }
    /// `nilObject` of the proxy.
    pub fn nilObject() -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.nilObject)() }
    }
    /// `integerObjectOf` of the proxy.
    pub fn integerObjectOf(anInteger: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.integerObjectOf)(anInteger) }
    }
    /// `trueObject` of the proxy.
    pub fn trueObject() -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.trueObject)() }
    }
    /// `falseObject` of the proxy.
    pub fn falseObject() -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.falseObject)() }
    }
    /// `classString` of the proxy.
    pub fn classString() -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.classString)() }
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
            pub fn sqFileRecordSize() -> i64;
            pub fn sqFileValidsession(record: *mut c_void, sessionID: i64) -> i64;
            pub fn sqFileSetSessionsession(record: *mut c_void, sessionID: i64);
            pub fn sqFileOpennamelengthwritable(
                record: *mut c_void,
                name: *mut core::ffi::c_char,
                length: i64,
                writable: i64,
            ) -> i64;
            pub fn sqFileOpenNewnamelengthexists(
                record: *mut c_void,
                name: *mut core::ffi::c_char,
                length: i64,
                existsPointer: *mut i64,
            ) -> i64;
            pub fn sqFileConnectdescriptorwritable(
                record: *mut c_void,
                fileDescriptor: i64,
                writable: i64,
            ) -> i64;
            pub fn sqFileConnectstreamwritable(
                record: *mut c_void,
                stream: *mut c_void,
                writable: i64,
            ) -> i64;
            pub fn sqFileClose(record: *mut c_void) -> i64;
            pub fn sqFileStdiointo(index: i64, record: *mut c_void) -> i64;
            pub fn ioOSErrorCode() -> i64;
            pub fn sqFileDescriptorType(fileDescriptor: i64) -> i64;
            pub fn sqFilereadsize(
                record: *mut c_void,
                address: *mut c_void,
                bytes: u64,
            ) -> i64;
            pub fn sqFilewritesize(
                record: *mut c_void,
                address: *mut c_void,
                bytes: u64,
            ) -> i64;
            pub fn sqFileAtEnd(record: *mut c_void) -> i64;
            pub fn sqFileFlush(record: *mut c_void) -> i64;
            pub fn sqFileSync(record: *mut c_void) -> i64;
            pub fn sqFilesignal(record: *mut c_void, index: i64) -> i64;
            pub fn sqFilePosition(record: *mut c_void) -> i64;
            pub fn sqFileseekTo(record: *mut c_void, position: i64) -> i64;
            pub fn sqFileSize(record: *mut c_void) -> i64;
            pub fn sqFiletruncate(record: *mut c_void, size: i64) -> i64;
            pub fn sqFileDeletelength(name: *mut core::ffi::c_char, length: i64) -> i64;
            pub fn sqFileRenamelengthtolength(
                oldName: *mut core::ffi::c_char,
                oldLength: i64,
                newName: *mut core::ffi::c_char,
                newLength: i64,
            ) -> i64;
            pub fn dirCreatelength(name: *mut core::ffi::c_char, length: i64) -> i64;
            pub fn dirDeletelength(name: *mut core::ffi::c_char, length: i64) -> i64;
            pub fn dirDelimiter() -> i64;
            pub fn dirLookuplengthindexinto(
                path: *mut core::ffi::c_char,
                length: i64,
                index: i64,
                entry: *mut c_void,
            ) -> i64;
            pub fn dirEntrylengthnamelengthinto(
                path: *mut core::ffi::c_char,
                length: i64,
                name: *mut core::ffi::c_char,
                nameLength: i64,
                entry: *mut c_void,
            ) -> i64;
        }
    }
    /// `sqFileRecordSize` of the platform.
    pub extern "C" fn sqFileRecordSize() -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::sqFileRecordSize() }
    }
    const _: unsafe extern "C" fn() -> i64 = functions::sqFileRecordSize;
    /// `sqFileValidsession` of the platform.
    pub extern "C" fn sqFileValidsession(record: *mut c_void, sessionID: i64) -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::sqFileValidsession(record, sessionID) }
    }
    const _: unsafe extern "C" fn(*mut c_void, i64) -> i64 = functions::sqFileValidsession;
    /// `sqFileSetSessionsession` of the platform.
    pub extern "C" fn sqFileSetSessionsession(record: *mut c_void, sessionID: i64) {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::sqFileSetSessionsession(record, sessionID) }
    }
    const _: unsafe extern "C" fn(*mut c_void, i64) = functions::sqFileSetSessionsession;
    /// `sqFileOpennamelengthwritable` of the platform.
    pub extern "C" fn sqFileOpennamelengthwritable(
        record: *mut c_void,
        name: *mut i8,
        length: i64,
        writable: i64,
    ) -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe {
            functions::sqFileOpennamelengthwritable(
                record,
                name.cast(),
                length,
                writable,
            )
        }
    }
    const _: unsafe extern "C" fn(
        *mut c_void,
        *mut core::ffi::c_char,
        i64,
        i64,
    ) -> i64 = functions::sqFileOpennamelengthwritable;
    /// `sqFileOpenNewnamelengthexists` of the platform.
    pub extern "C" fn sqFileOpenNewnamelengthexists(
        record: *mut c_void,
        name: *mut i8,
        length: i64,
        existsPointer: *mut i64,
    ) -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe {
            functions::sqFileOpenNewnamelengthexists(
                record,
                name.cast(),
                length,
                existsPointer,
            )
        }
    }
    const _: unsafe extern "C" fn(
        *mut c_void,
        *mut core::ffi::c_char,
        i64,
        *mut i64,
    ) -> i64 = functions::sqFileOpenNewnamelengthexists;
    /// `sqFileConnectdescriptorwritable` of the platform.
    pub extern "C" fn sqFileConnectdescriptorwritable(
        record: *mut c_void,
        fileDescriptor: i64,
        writable: i64,
    ) -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe {
            functions::sqFileConnectdescriptorwritable(record, fileDescriptor, writable)
        }
    }
    const _: unsafe extern "C" fn(*mut c_void, i64, i64) -> i64 = functions::sqFileConnectdescriptorwritable;
    /// `sqFileConnectstreamwritable` of the platform.
    pub extern "C" fn sqFileConnectstreamwritable(
        record: *mut c_void,
        stream: *mut c_void,
        writable: i64,
    ) -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::sqFileConnectstreamwritable(record, stream, writable) }
    }
    const _: unsafe extern "C" fn(*mut c_void, *mut c_void, i64) -> i64 = functions::sqFileConnectstreamwritable;
    /// `sqFileClose` of the platform.
    pub extern "C" fn sqFileClose(record: *mut c_void) -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::sqFileClose(record) }
    }
    const _: unsafe extern "C" fn(*mut c_void) -> i64 = functions::sqFileClose;
    /// `sqFileStdiointo` of the platform.
    pub extern "C" fn sqFileStdiointo(index: i64, record: *mut c_void) -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::sqFileStdiointo(index, record) }
    }
    const _: unsafe extern "C" fn(i64, *mut c_void) -> i64 = functions::sqFileStdiointo;
    /// `ioOSErrorCode` of the platform.
    pub extern "C" fn ioOSErrorCode() -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::ioOSErrorCode() }
    }
    const _: unsafe extern "C" fn() -> i64 = functions::ioOSErrorCode;
    /// `sqFileDescriptorType` of the platform.
    pub extern "C" fn sqFileDescriptorType(fileDescriptor: i64) -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::sqFileDescriptorType(fileDescriptor) }
    }
    const _: unsafe extern "C" fn(i64) -> i64 = functions::sqFileDescriptorType;
    /// `sqFilereadsize` of the platform.
    pub extern "C" fn sqFilereadsize(
        record: *mut c_void,
        address: *mut c_void,
        bytes: u64,
    ) -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::sqFilereadsize(record, address, bytes) }
    }
    const _: unsafe extern "C" fn(*mut c_void, *mut c_void, u64) -> i64 = functions::sqFilereadsize;
    /// `sqFilewritesize` of the platform.
    pub extern "C" fn sqFilewritesize(
        record: *mut c_void,
        address: *mut c_void,
        bytes: u64,
    ) -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::sqFilewritesize(record, address, bytes) }
    }
    const _: unsafe extern "C" fn(*mut c_void, *mut c_void, u64) -> i64 = functions::sqFilewritesize;
    /// `sqFileAtEnd` of the platform.
    pub extern "C" fn sqFileAtEnd(record: *mut c_void) -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::sqFileAtEnd(record) }
    }
    const _: unsafe extern "C" fn(*mut c_void) -> i64 = functions::sqFileAtEnd;
    /// `sqFileFlush` of the platform.
    pub extern "C" fn sqFileFlush(record: *mut c_void) -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::sqFileFlush(record) }
    }
    const _: unsafe extern "C" fn(*mut c_void) -> i64 = functions::sqFileFlush;
    /// `sqFileSync` of the platform.
    pub extern "C" fn sqFileSync(record: *mut c_void) -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::sqFileSync(record) }
    }
    const _: unsafe extern "C" fn(*mut c_void) -> i64 = functions::sqFileSync;
    /// `sqFilesignal` of the platform.
    pub extern "C" fn sqFilesignal(record: *mut c_void, index: i64) -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::sqFilesignal(record, index) }
    }
    const _: unsafe extern "C" fn(*mut c_void, i64) -> i64 = functions::sqFilesignal;
    /// `sqFilePosition` of the platform.
    pub extern "C" fn sqFilePosition(record: *mut c_void) -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::sqFilePosition(record) }
    }
    const _: unsafe extern "C" fn(*mut c_void) -> i64 = functions::sqFilePosition;
    /// `sqFileseekTo` of the platform.
    pub extern "C" fn sqFileseekTo(record: *mut c_void, position: i64) -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::sqFileseekTo(record, position) }
    }
    const _: unsafe extern "C" fn(*mut c_void, i64) -> i64 = functions::sqFileseekTo;
    /// `sqFileSize` of the platform.
    pub extern "C" fn sqFileSize(record: *mut c_void) -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::sqFileSize(record) }
    }
    const _: unsafe extern "C" fn(*mut c_void) -> i64 = functions::sqFileSize;
    /// `sqFiletruncate` of the platform.
    pub extern "C" fn sqFiletruncate(record: *mut c_void, size: i64) -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::sqFiletruncate(record, size) }
    }
    const _: unsafe extern "C" fn(*mut c_void, i64) -> i64 = functions::sqFiletruncate;
    /// `sqFileDeletelength` of the platform.
    pub extern "C" fn sqFileDeletelength(name: *mut i8, length: i64) -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::sqFileDeletelength(name.cast(), length) }
    }
    const _: unsafe extern "C" fn(*mut core::ffi::c_char, i64) -> i64 = functions::sqFileDeletelength;
    /// `sqFileRenamelengthtolength` of the platform.
    pub extern "C" fn sqFileRenamelengthtolength(
        oldName: *mut i8,
        oldLength: i64,
        newName: *mut i8,
        newLength: i64,
    ) -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe {
            functions::sqFileRenamelengthtolength(
                oldName.cast(),
                oldLength,
                newName.cast(),
                newLength,
            )
        }
    }
    const _: unsafe extern "C" fn(
        *mut core::ffi::c_char,
        i64,
        *mut core::ffi::c_char,
        i64,
    ) -> i64 = functions::sqFileRenamelengthtolength;
    /// `dirCreatelength` of the platform.
    pub extern "C" fn dirCreatelength(name: *mut i8, length: i64) -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::dirCreatelength(name.cast(), length) }
    }
    const _: unsafe extern "C" fn(*mut core::ffi::c_char, i64) -> i64 = functions::dirCreatelength;
    /// `dirDeletelength` of the platform.
    pub extern "C" fn dirDeletelength(name: *mut i8, length: i64) -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::dirDeletelength(name.cast(), length) }
    }
    const _: unsafe extern "C" fn(*mut core::ffi::c_char, i64) -> i64 = functions::dirDeletelength;
    /// `dirDelimiter` of the platform.
    pub extern "C" fn dirDelimiter() -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::dirDelimiter() }
    }
    const _: unsafe extern "C" fn() -> i64 = functions::dirDelimiter;
    /// `dirLookuplengthindexinto` of the platform.
    pub extern "C" fn dirLookuplengthindexinto(
        path: *mut i8,
        length: i64,
        index: i64,
        entry: *mut c_void,
    ) -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::dirLookuplengthindexinto(path.cast(), length, index, entry) }
    }
    const _: unsafe extern "C" fn(
        *mut core::ffi::c_char,
        i64,
        i64,
        *mut c_void,
    ) -> i64 = functions::dirLookuplengthindexinto;
    /// `dirEntrylengthnamelengthinto` of the platform.
    pub extern "C" fn dirEntrylengthnamelengthinto(
        path: *mut i8,
        length: i64,
        name: *mut i8,
        nameLength: i64,
        entry: *mut c_void,
    ) -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe {
            functions::dirEntrylengthnamelengthinto(
                path.cast(),
                length,
                name.cast(),
                nameLength,
                entry,
            )
        }
    }
    const _: unsafe extern "C" fn(
        *mut core::ffi::c_char,
        i64,
        *mut core::ffi::c_char,
        i64,
        *mut c_void,
    ) -> i64 = functions::dirEntrylengthnamelengthinto;
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

    /// Copies bytes between areas that do not overlap; answers the destination, as C does.
    pub fn copy(to: *mut u8, from: *const u8, bytes: usize) -> *mut u8 {
        // SAFETY: see the top of this module; Slang's `memcpy:_:_:` promises that the areas are apart.
        unsafe { core::ptr::copy_nonoverlapping(from, to, bytes) }
        to
    }
}
