//! The plugin `FileAttributesPlugin`, written by the generator from its Slang sources: change those, not this.

// Names are those of the sources and of the C form, so that the virtual machine finds the same ones in both.
#![allow(non_snake_case)]

use core::ffi::c_void;
use std::cell::Cell;

pub const PRIM_ERR_BAD_ARGUMENT: i64 = 3;
pub const PATH_LIMIT: i64 = 4096;
pub const PATH_TOO_LONG: i64 = -1;
pub const HANDLE_SIZE: i64 = 16;
pub const WRONG_SESSION: i64 = -17;
pub const PRIM_ERR_NO_MEMORY: i64 = 9;
pub const ATTRIBUTE_COUNT: i64 = 13;
pub const ACCESS_READ: i64 = 4;
pub const ACCESS_WRITE: i64 = 2;
pub const ACCESS_EXECUTE: i64 = 1;
pub const INVALID_ARGUMENTS: i64 = -6;
pub const CANNOT_STAT: i64 = -3;
pub const KIND_MASK: i64 = 61440;
pub const KIND_LINK: i64 = 40960;
pub const KIND_SOCKET: i64 = 49152;
pub const KIND_FILE: i64 = 32768;
pub const KIND_BLOCK_DEVICE: i64 = 24576;
pub const KIND_FOLDER: i64 = 16384;
pub const KIND_CHARACTER_DEVICE: i64 = 8192;
pub const KIND_PIPE: i64 = 4096;
pub const CANNOT_OPEN_FOLDER: i64 = -9;
pub const CANNOT_READ_FOLDER: i64 = -16;
pub const PRIM_ERR_UNSUPPORTED: i64 = 7;

/// The variables of the plugin.
pub struct State {
    pub statusRecord: [Cell<i64>; 10],
}

// SAFETY: the virtual machine calls a plugin from one thread.
unsafe impl Sync for State {}
pub static STATE: State = State {
    statusRecord: [const { Cell::new(0) }; 10],
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

/// The bytes of a path; fails and answers null for what is none.
#[inline(never)]
fn pathOperand(offset: i64) -> *mut i8 {
    let oop: i64 = proxy::stackValue(offset);
    if proxy::isBytes(oop) == 0 {
        proxy::primitiveFailFor(PRIM_ERR_BAD_ARGUMENT);
        return core::ptr::null_mut::<i8>();
    }
    if proxy::byteSizeOf(oop) >= PATH_LIMIT {
        proxy::primitiveFailForOSError(PATH_TOO_LONG);
        return core::ptr::null_mut::<i8>();
    }
    proxy::firstIndexableField(oop).cast::<i8>()
}

/// The number of an open folder; fails and answers 0 for what is none, or one of another session.
#[inline(never)]
fn folderOperand() -> u64 {
    let oop: i64 = proxy::stackValue(0);
    if !(proxy::isBytes(oop) != 0 && proxy::byteSizeOf(oop) == HANDLE_SIZE) {
        proxy::primitiveFailFor(PRIM_ERR_BAD_ARGUMENT);
        return 0;
    }
    let words: *mut i64 = proxy::firstIndexableField(oop).cast::<i64>();
    let number: u64 = memory::load(words.wrapping_add(1)) as u64;
    let t: i64 = memory::load(words);
    if !(t == proxy::getThisSessionID() && platform::dirIsOpen(number) != 0) {
        proxy::primitiveFailForOSError(WRONG_SESSION);
        return 0;
    }
    number
}

/// Fails and answers 0 when memory is short.
#[inline(never)]
fn newBytessize(text: *mut i8, size: i64) -> i64 {
    let bytes: i64 = proxy::instantiateClassindexableSize(proxy::classByteArray(), size);
    if bytes == 0 {
        proxy::primitiveFailFor(PRIM_ERR_NO_MEMORY);
        return 0;
    }
    memory::copy(
        proxy::firstIndexableField(bytes).cast::<u8>(),
        text.cast::<u8>(),
        size as u64 as usize,
    );
    bytes
}

/// An attribute of the record, 2 to 11.
#[inline(never)]
fn recordedAttribute(number: i64) -> i64 {
    proxy::signed64BitIntegerFor(
        STATE.statusRecord[number.wrapping_sub(2) as usize].get(),
    )
}

/// The target's name; nil if it is no link.
#[inline(never)]
fn linkTargetsize(path: *mut i8, size: i64) -> i64 {
    let targetSize: Cell<i64> = Cell::new(0);
    targetSize.set(0);
    let target: *mut i8 = platform::fileLinkTargetlengthsize(
        path,
        size,
        targetSize.as_ptr(),
    );
    if target.is_null() {
        return proxy::nilObject();
    }
    newBytessize(target, targetSize.get())
}

/// An Array; 0 when there is no such file, or after a failure.
#[inline(never)]
fn attributesOfsizeofLink(path: *mut i8, size: i64, ofLink: i64) -> i64 {
    if platform::fileStatuslengthofLinkinto(
        path,
        size,
        ofLink,
        STATE.statusRecord.as_ptr().cast::<i64>().cast_mut().cast::<c_void>(),
    ) == 0
    {
        return 0;
    }
    let array1: i64 = proxy::instantiateClassindexableSize(
        proxy::classArray(),
        ATTRIBUTE_COUNT,
    );
    if array1 == 0 {
        proxy::primitiveFailFor(PRIM_ERR_NO_MEMORY);
    }
    if array1 == 0 {
        return 0;
    }
    let mut value: i64;
    if ofLink != 0 {
        value = linkTargetsize(path, size);
        if value == 0 {
            return 0;
        }
        proxy::storePointerofObjectwithValue(0, array1, value);
    }
    let mut number: i64 = 2;
    while number <= 11 {
        value = recordedAttribute(number);
        if value == 0 {
            proxy::primitiveFailFor(PRIM_ERR_NO_MEMORY);
            return 0;
        }
        proxy::storePointerofObjectwithValue(number.wrapping_sub(1), array1, value);
        number = number.wrapping_add(1);
    }
    array1
}

/// An Array of what the process may do; 0 after a failure.
#[inline(never)]
fn accessOfsize(path: *mut i8, size: i64) -> i64 {
    let array1: i64 = proxy::instantiateClassindexableSize(proxy::classArray(), 3);
    if array1 == 0 {
        proxy::primitiveFailFor(PRIM_ERR_NO_MEMORY);
    }
    if array1 == 0 {
        return 0;
    }
    proxy::storePointerofObjectwithValue(
        0,
        array1,
        if platform::fileAccesslengthmode(path, size, ACCESS_READ) != 0 {
            proxy::trueObject()
        } else {
            proxy::falseObject()
        },
    );
    proxy::storePointerofObjectwithValue(
        1,
        array1,
        if platform::fileAccesslengthmode(path, size, ACCESS_WRITE) != 0 {
            proxy::trueObject()
        } else {
            proxy::falseObject()
        },
    );
    proxy::storePointerofObjectwithValue(
        2,
        array1,
        if platform::fileAccesslengthmode(path, size, ACCESS_EXECUTE) != 0 {
            proxy::trueObject()
        } else {
            proxy::falseObject()
        },
    );
    array1
}

/// A path; answers whether there is something.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveFileExists() -> i64 {
    let path: *mut i8 = pathOperand(0);
    if proxy::failed() != 0 {
        return 0;
    }
    proxy::methodReturnBool(
        platform::fileAccesslengthmode(path, proxy::byteSizeOf(proxy::stackValue(0)), 0),
    )
}

/// A path and a number. 1 to 13 are those of the Array of attributes; 13, 14, 15: whether the process may read, write, execute; 16: whether it is a symbolic link.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveFileAttribute() -> i64 {
    let number: i64 = proxy::stackIntegerValue(0);
    let path: *mut i8 = pathOperand(1);
    if proxy::failed() != 0 {
        return 0;
    }
    if !(number >= 1 && number <= 16) {
        return proxy::primitiveFailForOSError(INVALID_ARGUMENTS);
    }
    let size: i64 = proxy::byteSizeOf(proxy::stackValue(1));
    if number == 1 || number == 16 {
        if platform::fileStatuslengthofLinkinto(
            path,
            size,
            1,
            STATE.statusRecord.as_ptr().cast::<i64>().cast_mut().cast::<c_void>(),
        ) == 0
        {
            return proxy::primitiveFailForOSError(CANNOT_STAT);
        }
        if number == 16 {
            return proxy::methodReturnBool(
                (STATE.statusRecord[0].get() & KIND_MASK == KIND_LINK) as i64,
            );
        }
        let target: i64 = linkTargetsize(path, size);
        if proxy::failed() != 0 {
            return 0;
        }
        return proxy::methodReturnValue(target);
    }
    if number == 13 {
        return proxy::methodReturnBool(
            platform::fileAccesslengthmode(path, size, ACCESS_READ),
        );
    }
    if number == 14 {
        return proxy::methodReturnBool(
            platform::fileAccesslengthmode(path, size, ACCESS_WRITE),
        );
    }
    if number == 15 {
        return proxy::methodReturnBool(
            platform::fileAccesslengthmode(path, size, ACCESS_EXECUTE),
        );
    }
    if platform::fileStatuslengthofLinkinto(
        path,
        size,
        0,
        STATE.statusRecord.as_ptr().cast::<i64>().cast_mut().cast::<c_void>(),
    ) == 0
    {
        return proxy::primitiveFailForOSError(CANNOT_STAT);
    }
    proxy::methodReturnValue(
        if number == 12 { proxy::nilObject() } else { recordedAttribute(number) },
    )
}

/// A path and a mask: 1 for the Array of attributes, 2 for what the process may do, 3 for an Array of both; 4 more for those of a link itself.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveFileAttributes() -> i64 {
    let mask: i64 = proxy::stackIntegerValue(0);
    let path: *mut i8 = pathOperand(1);
    if proxy::failed() != 0 {
        return 0;
    }
    if mask & 3 == 0 {
        return proxy::primitiveFailForOSError(INVALID_ARGUMENTS);
    }
    let size: i64 = proxy::byteSizeOf(proxy::stackValue(1));
    let mut attributes: i64 = 0;
    if mask & 1 != 0 {
        attributes = attributesOfsizeofLink(path, size, mask & 4);
        if proxy::failed() != 0 {
            return 0;
        }
        if attributes == 0 {
            return proxy::primitiveFailForOSError(CANNOT_STAT);
        }
        if mask & 2 == 0 {
            return proxy::methodReturnValue(attributes);
        }
    }
    let access: i64 = accessOfsize(path, size);
    if access == 0 {
        return 0;
    }
    if mask & 1 == 0 {
        return proxy::methodReturnValue(access);
    }
    let array: i64 = proxy::instantiateClassindexableSize(proxy::classArray(), 2);
    if array == 0 {
        proxy::primitiveFailFor(PRIM_ERR_NO_MEMORY);
    }
    if array == 0 {
        return 0;
    }
    proxy::storePointerofObjectwithValue(0, array, attributes);
    proxy::storePointerofObjectwithValue(1, array, access);
    proxy::methodReturnValue(array)
}

/// The bits of a mode that say what kind of file it is, then their value for a socket, a symbolic link, a file, a block device, a folder, a character device and a pipe.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveFileMasks() -> i64 {
    let array: i64 = proxy::instantiateClassindexableSize(proxy::classArray(), 8);
    if array == 0 {
        proxy::primitiveFailFor(PRIM_ERR_NO_MEMORY);
    }
    if array == 0 {
        return 0;
    }
    proxy::storeIntegerofObjectwithValue(0, array, KIND_MASK);
    proxy::storeIntegerofObjectwithValue(1, array, KIND_SOCKET);
    proxy::storeIntegerofObjectwithValue(2, array, KIND_LINK);
    proxy::storeIntegerofObjectwithValue(3, array, KIND_FILE);
    proxy::storeIntegerofObjectwithValue(4, array, KIND_BLOCK_DEVICE);
    proxy::storeIntegerofObjectwithValue(5, array, KIND_FOLDER);
    proxy::storeIntegerofObjectwithValue(6, array, KIND_CHARACTER_DEVICE);
    proxy::storeIntegerofObjectwithValue(7, array, KIND_PIPE);
    proxy::methodReturnValue(array)
}

/// A path and permission bits; answers nil.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveChangeMode() -> i64 {
    let mode: i64 = proxy::stackIntegerValue(0);
    let path: *mut i8 = pathOperand(1);
    if proxy::failed() != 0 {
        return 0;
    }
    if platform::fileChangeModelengthto(
        path,
        proxy::byteSizeOf(proxy::stackValue(1)),
        mode,
    ) == 0
    {
        return proxy::primitiveFailForOSError(platform::ioOSErrorCode());
    }
    proxy::methodReturnValue(proxy::nilObject())
}

/// A path, a user's and a group's number; answers nil.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveChangeOwner() -> i64 {
    changeOwnerOfLink(0)
}

/// The same for a symbolic link itself.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveSymlinkChangeOwner() -> i64 {
    changeOwnerOfLink(1)
}

#[inline(never)]
fn changeOwnerOfLink(ofLink: i64) -> i64 {
    let group: i64 = proxy::stackIntegerValue(0);
    let user: i64 = proxy::stackIntegerValue(1);
    let path: *mut i8 = pathOperand(2);
    if proxy::failed() != 0 {
        return 0;
    }
    if platform::fileChangeOwnerlengthusergroupofLink(
        path,
        proxy::byteSizeOf(proxy::stackValue(2)),
        user,
        group,
        ofLink,
    ) == 0
    {
        return proxy::primitiveFailForOSError(platform::ioOSErrorCode());
    }
    proxy::methodReturnValue(proxy::nilObject())
}

/// A path; answers the first entry, whose third element is the open folder; nil if there is none.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveOpendir() -> i64 {
    let path: *mut i8 = pathOperand(0);
    if proxy::failed() != 0 {
        return 0;
    }
    let handle: i64 = proxy::instantiateClassindexableSize(
        proxy::classByteArray(),
        HANDLE_SIZE,
    );
    if handle == 0 {
        return proxy::primitiveFailFor(PRIM_ERR_NO_MEMORY);
    }
    let number: u64 = platform::dirOpenlength(
        path,
        proxy::byteSizeOf(proxy::stackValue(0)),
    );
    if number == 0 {
        return proxy::primitiveFailForOSError(CANNOT_OPEN_FOLDER);
    }
    let words: *mut i64 = proxy::firstIndexableField(handle).cast::<i64>();
    memory::store(words, proxy::getThisSessionID());
    memory::store(words.wrapping_add(1), number as i64);
    let entry: i64 = nextEntryOf(number);
    if proxy::failed() != 0 || entry == proxy::nilObject() {
        platform::dirClose(number);
    } else {
        proxy::storePointerofObjectwithValue(2, entry, handle);
    }
    if proxy::failed() != 0 {
        return 0;
    }
    proxy::methodReturnValue(entry)
}

/// An Array, or nil at the end. The attributes are those of a link itself; nil if the file is gone meanwhile.
#[inline(never)]
fn nextEntryOf(number: u64) -> i64 {
    let size: Cell<i64> = Cell::new(0);
    size.set(0);
    let name: *mut i8 = platform::dirNextsize(number, size.as_ptr());
    if name.is_null() {
        if size.get() < 0 {
            proxy::primitiveFailForOSError(CANNOT_READ_FOLDER);
        }
        return proxy::nilObject();
    }
    let bytes: i64 = newBytessize(name, size.get());
    if bytes == 0 {
        return 0;
    }
    let array: i64 = proxy::instantiateClassindexableSize(proxy::classArray(), 3);
    if array == 0 {
        proxy::primitiveFailFor(PRIM_ERR_NO_MEMORY);
    }
    if array == 0 {
        return 0;
    }
    proxy::storePointerofObjectwithValue(0, array, bytes);
    let t: *mut i8 = proxy::firstIndexableField(bytes).cast::<i8>();
    let attributes: i64 = attributesOfEntrynamesize(number, t, size.get());
    if attributes == 0 {
        if proxy::failed() != 0 {
            return 0;
        }
    } else {
        proxy::storePointerofObjectwithValue(1, array, attributes);
    }
    array
}

/// Those of a file in an open folder; the whole path is asked for because it is what the system takes.
#[inline(never)]
fn attributesOfEntrynamesize(number: u64, name: *mut i8, size: i64) -> i64 {
    let pathSize: Cell<i64> = Cell::new(0);
    pathSize.set(0);
    let path: *mut i8 = platform::dirPathOfwithlengthsize(
        number,
        name,
        size,
        pathSize.as_ptr(),
    );
    if path.is_null() {
        return 0;
    }
    attributesOfsizeofLink(path, pathSize.get(), 1)
}

/// An open folder; answers its next entry, nil at the end.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveReaddir() -> i64 {
    let number: u64 = folderOperand();
    if proxy::failed() != 0 {
        return 0;
    }
    let entry: i64 = nextEntryOf(number);
    if proxy::failed() != 0 {
        return 0;
    }
    proxy::methodReturnValue(entry)
}

/// An open folder; answers its first entry.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveRewinddir() -> i64 {
    let number: u64 = folderOperand();
    if proxy::failed() != 0 {
        return 0;
    }
    if platform::dirRewind(number) == 0 {
        return proxy::primitiveFailForOSError(CANNOT_READ_FOLDER);
    }
    let entry: i64 = nextEntryOf(number);
    if proxy::failed() != 0 {
        return 0;
    }
    proxy::methodReturnValue(entry)
}

/// An open folder; answers it.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveClosedir() -> i64 {
    let number: u64 = folderOperand();
    if proxy::failed() != 0 {
        return 0;
    }
    platform::dirClose(number);
    proxy::methodReturnValue(proxy::stackValue(0))
}

/// UTF-8 as the system writes paths: the same bytes.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveStToPlatPath() -> i64 {
    answerSamePath()
}

/// A path of the system as UTF-8: the same bytes.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitivePlatToStPath() -> i64 {
    answerSamePath()
}

#[inline(never)]
fn answerSamePath() -> i64 {
    let path: *mut i8 = pathOperand(0);
    if proxy::failed() != 0 {
        return 0;
    }
    let copy: i64 = newBytessize(path, proxy::byteSizeOf(proxy::stackValue(0)));
    if copy == 0 {
        return 0;
    }
    proxy::methodReturnValue(copy)
}

/// The number of bytes that no path reaches.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitivePathMax() -> i64 {
    proxy::methodReturnInteger(PATH_LIMIT)
}

/// There are no drives with letters here.
#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveLogicalDrives() -> i64 {
    proxy::primitiveFailFor(PRIM_ERR_UNSUPPORTED)
}

#[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
pub extern "C" fn primitiveVersionString() -> i64 {
    let text: *mut i8 = c"2.0.8".as_ptr().cast::<i8>().cast_mut();
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
    c"FileAttributesPlugin".as_ptr()
}

/// The proxy layout that the plugin was built for.
#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "slangvmPluginAbi")]
pub static SLANGVM_PLUGIN_ABI: [u8; 6] = *b"pharo\0";

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveFileExistsAccessorDepth")]
pub static PRIMITIVE_FILE_EXISTS_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveFileAttributeAccessorDepth")]
pub static PRIMITIVE_FILE_ATTRIBUTE_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveFileAttributesAccessorDepth")]
pub static PRIMITIVE_FILE_ATTRIBUTES_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveChangeModeAccessorDepth")]
pub static PRIMITIVE_CHANGE_MODE_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveChangeOwnerAccessorDepth")]
pub static PRIMITIVE_CHANGE_OWNER_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveSymlinkChangeOwnerAccessorDepth")]
pub static PRIMITIVE_SYMLINK_CHANGE_OWNER_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveOpendirAccessorDepth")]
pub static PRIMITIVE_OPENDIR_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveReaddirAccessorDepth")]
pub static PRIMITIVE_READDIR_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveRewinddirAccessorDepth")]
pub static PRIMITIVE_REWINDDIR_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveClosedirAccessorDepth")]
pub static PRIMITIVE_CLOSEDIR_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitiveStToPlatPathAccessorDepth")]
pub static PRIMITIVE_ST_TO_PLAT_PATH_ACCESSOR_DEPTH: i8 = 0;

#[cfg(not(builtin_plugin))]
#[unsafe(export_name = "primitivePlatToStPathAccessorDepth")]
pub static PRIMITIVE_PLAT_TO_ST_PATH_ACCESSOR_DEPTH: i8 = 0;

/// The plugin's name among the built-in ones.
#[cfg(builtin_plugin)]
pub const MODULE: &core::ffi::CStr = c"FileAttributesPlugin";

/// What the virtual machine finds in a built-in plugin.
#[cfg(builtin_plugin)]
pub static EXPORTS: [::platform::BuiltinExport; 20] = [
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
        name: c"primitiveFileExists".as_ptr(),
        function: Some(primitiveFileExists),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveFileAttribute".as_ptr(),
        function: Some(primitiveFileAttribute),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveFileAttributes".as_ptr(),
        function: Some(primitiveFileAttributes),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveFileMasks".as_ptr(),
        function: Some(primitiveFileMasks),
        accessor_depth: -1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveChangeMode".as_ptr(),
        function: Some(primitiveChangeMode),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveChangeOwner".as_ptr(),
        function: Some(primitiveChangeOwner),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveSymlinkChangeOwner".as_ptr(),
        function: Some(primitiveSymlinkChangeOwner),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveOpendir".as_ptr(),
        function: Some(primitiveOpendir),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveReaddir".as_ptr(),
        function: Some(primitiveReaddir),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveRewinddir".as_ptr(),
        function: Some(primitiveRewinddir),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveClosedir".as_ptr(),
        function: Some(primitiveClosedir),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitiveStToPlatPath".as_ptr(),
        function: Some(primitiveStToPlatPath),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitivePlatToStPath".as_ptr(),
        function: Some(primitivePlatToStPath),
        accessor_depth: 0,
    },
    ::platform::BuiltinExport {
        name: c"primitivePathMax".as_ptr(),
        function: Some(primitivePathMax),
        accessor_depth: -1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveLogicalDrives".as_ptr(),
        function: Some(primitiveLogicalDrives),
        accessor_depth: -1,
    },
    ::platform::BuiltinExport {
        name: c"primitiveVersionString".as_ptr(),
        function: Some(primitiveVersionString),
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
    /// `primitiveFailFor` of the proxy.
    pub fn primitiveFailFor(code: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.primitiveFailFor)(code) }
    }
    /// `byteSizeOf` of the proxy.
    pub fn byteSizeOf(anOop: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.byteSizeOf)(anOop) }
    }
    /// `primitiveFailForOSError` of the proxy.
    pub fn primitiveFailForOSError(osErrorCode: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.primitiveFailForOSError)(osErrorCode) }
    }
    /// `firstIndexableField` of the proxy.
    pub fn firstIndexableField(anOop: i64) -> *mut c_void {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.firstIndexableField)(anOop) }
    }
    /// `getThisSessionID` of the proxy.
    pub fn getThisSessionID() -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.getThisSessionID)() }
    }
    /// `instantiateClassindexableSize` of the proxy.
    pub fn instantiateClassindexableSize(aClass: i64, size: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.instantiateClassindexableSize)(aClass, size) }
    }
    /// `classArray` of the proxy.
    pub fn classArray() -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.classArray)() }
    }
    /// `classByteArray` of the proxy.
    pub fn classByteArray() -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.classByteArray)() }
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
    /// `methodReturnValue` of the proxy.
    pub fn methodReturnValue(anOop: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.methodReturnValue)(anOop) }
    }
    /// `nilObject` of the proxy.
    pub fn nilObject() -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.nilObject)() }
    }
    /// `signed64BitIntegerFor` of the proxy.
    pub fn signed64BitIntegerFor(anInteger: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.signed64BitIntegerFor)(anInteger) }
    }
    /// `storePointerofObjectwithValue` of the proxy.
    pub fn storePointerofObjectwithValue(index: i64, anOop: i64, aValue: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.storePointerofObjectwithValue)(index, anOop, aValue) }
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
    /// `stackIntegerValue` of the proxy.
    pub fn stackIntegerValue(offset: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.stackIntegerValue)(offset) }
    }
    /// `storeIntegerofObjectwithValue` of the proxy.
    pub fn storeIntegerofObjectwithValue(index: i64, anOop: i64, anInteger: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.storeIntegerofObjectwithValue)(index, anOop, anInteger) }
    }
    /// `methodReturnInteger` of the proxy.
    pub fn methodReturnInteger(anInteger: i64) -> i64 {
        let proxy = functions();
        // SAFETY: the virtual machine filled this entry with a function of this type.
        unsafe { (proxy.methodReturnInteger)(anInteger) }
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
            pub fn dirIsOpen(number: u64) -> i64;
            pub fn ioOSErrorCode() -> i64;
            pub fn fileLinkTargetlengthsize(
                path: *mut core::ffi::c_char,
                length: i64,
                sizePointer: *mut i64,
            ) -> *const core::ffi::c_char;
            pub fn fileStatuslengthofLinkinto(
                path: *mut core::ffi::c_char,
                length: i64,
                ofLink: i64,
                status: *mut c_void,
            ) -> i64;
            pub fn fileAccesslengthmode(
                path: *mut core::ffi::c_char,
                length: i64,
                mode: i64,
            ) -> i64;
            pub fn fileChangeModelengthto(
                path: *mut core::ffi::c_char,
                length: i64,
                mode: i64,
            ) -> i64;
            pub fn fileChangeOwnerlengthusergroupofLink(
                path: *mut core::ffi::c_char,
                length: i64,
                user: i64,
                group: i64,
                ofLink: i64,
            ) -> i64;
            pub fn dirOpenlength(path: *mut core::ffi::c_char, length: i64) -> u64;
            pub fn dirClose(number: u64) -> i64;
            pub fn dirNextsize(
                number: u64,
                sizePointer: *mut i64,
            ) -> *const core::ffi::c_char;
            pub fn dirPathOfwithlengthsize(
                number: u64,
                name: *mut core::ffi::c_char,
                length: i64,
                sizePointer: *mut i64,
            ) -> *const core::ffi::c_char;
            pub fn dirRewind(number: u64) -> i64;
        }
    }
    /// `dirIsOpen` of the platform.
    pub extern "C" fn dirIsOpen(number: u64) -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::dirIsOpen(number) }
    }
    const _: unsafe extern "C" fn(u64) -> i64 = functions::dirIsOpen;
    /// `ioOSErrorCode` of the platform.
    pub extern "C" fn ioOSErrorCode() -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::ioOSErrorCode() }
    }
    const _: unsafe extern "C" fn() -> i64 = functions::ioOSErrorCode;
    /// `fileLinkTargetlengthsize` of the platform.
    pub extern "C" fn fileLinkTargetlengthsize(
        path: *mut i8,
        length: i64,
        sizePointer: *mut i64,
    ) -> *mut i8 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        let result = unsafe {
            functions::fileLinkTargetlengthsize(path.cast(), length, sizePointer)
        };
        result.cast_mut().cast()
    }
    const _: unsafe extern "C" fn(
        *mut core::ffi::c_char,
        i64,
        *mut i64,
    ) -> *const core::ffi::c_char = functions::fileLinkTargetlengthsize;
    /// `fileStatuslengthofLinkinto` of the platform.
    pub extern "C" fn fileStatuslengthofLinkinto(
        path: *mut i8,
        length: i64,
        ofLink: i64,
        status: *mut c_void,
    ) -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe {
            functions::fileStatuslengthofLinkinto(path.cast(), length, ofLink, status)
        }
    }
    const _: unsafe extern "C" fn(
        *mut core::ffi::c_char,
        i64,
        i64,
        *mut c_void,
    ) -> i64 = functions::fileStatuslengthofLinkinto;
    /// `fileAccesslengthmode` of the platform.
    pub extern "C" fn fileAccesslengthmode(
        path: *mut i8,
        length: i64,
        mode: i64,
    ) -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::fileAccesslengthmode(path.cast(), length, mode) }
    }
    const _: unsafe extern "C" fn(*mut core::ffi::c_char, i64, i64) -> i64 = functions::fileAccesslengthmode;
    /// `fileChangeModelengthto` of the platform.
    pub extern "C" fn fileChangeModelengthto(
        path: *mut i8,
        length: i64,
        mode: i64,
    ) -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::fileChangeModelengthto(path.cast(), length, mode) }
    }
    const _: unsafe extern "C" fn(*mut core::ffi::c_char, i64, i64) -> i64 = functions::fileChangeModelengthto;
    /// `fileChangeOwnerlengthusergroupofLink` of the platform.
    pub extern "C" fn fileChangeOwnerlengthusergroupofLink(
        path: *mut i8,
        length: i64,
        user: i64,
        group: i64,
        ofLink: i64,
    ) -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe {
            functions::fileChangeOwnerlengthusergroupofLink(
                path.cast(),
                length,
                user,
                group,
                ofLink,
            )
        }
    }
    const _: unsafe extern "C" fn(*mut core::ffi::c_char, i64, i64, i64, i64) -> i64 = functions::fileChangeOwnerlengthusergroupofLink;
    /// `dirOpenlength` of the platform.
    pub extern "C" fn dirOpenlength(path: *mut i8, length: i64) -> u64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::dirOpenlength(path.cast(), length) }
    }
    const _: unsafe extern "C" fn(*mut core::ffi::c_char, i64) -> u64 = functions::dirOpenlength;
    /// `dirClose` of the platform.
    pub extern "C" fn dirClose(number: u64) -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::dirClose(number) }
    }
    const _: unsafe extern "C" fn(u64) -> i64 = functions::dirClose;
    /// `dirNextsize` of the platform.
    pub extern "C" fn dirNextsize(number: u64, sizePointer: *mut i64) -> *mut i8 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        let result = unsafe { functions::dirNextsize(number, sizePointer) };
        result.cast_mut().cast()
    }
    const _: unsafe extern "C" fn(u64, *mut i64) -> *const core::ffi::c_char = functions::dirNextsize;
    /// `dirPathOfwithlengthsize` of the platform.
    pub extern "C" fn dirPathOfwithlengthsize(
        number: u64,
        name: *mut i8,
        length: i64,
        sizePointer: *mut i64,
    ) -> *mut i8 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        let result = unsafe {
            functions::dirPathOfwithlengthsize(number, name.cast(), length, sizePointer)
        };
        result.cast_mut().cast()
    }
    const _: unsafe extern "C" fn(
        u64,
        *mut core::ffi::c_char,
        i64,
        *mut i64,
    ) -> *const core::ffi::c_char = functions::dirPathOfwithlengthsize;
    /// `dirRewind` of the platform.
    pub extern "C" fn dirRewind(number: u64) -> i64 {
        // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
        unsafe { functions::dirRewind(number) }
    }
    const _: unsafe extern "C" fn(u64) -> i64 = functions::dirRewind;
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
