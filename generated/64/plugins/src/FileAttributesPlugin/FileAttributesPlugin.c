/* Generated from Slang by vmmaker. Change the Slang sources, not this file. */

#if defined(SQUEAK_BUILTIN_PLUGIN)
# define EXPORT(type) static type
#endif

#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "sqVirtualMachine.h"
#include "sqArithmetic.h"
#include "sqMemoryAccess.h"

#define AccessExecute 1
#define AccessRead 4
#define AccessWrite 2
#define AttributeCount 13
#define CannotOpenFolder (-9)
#define CannotReadFolder (-16)
#define CannotStat (-3)
#define HandleSize 16
#define InvalidArguments (-6)
#define KindBlockDevice 0x6000
#define KindCharacterDevice 0x2000
#define KindFile 0x8000
#define KindFolder 0x4000
#define KindLink 0xA000
#define KindMask 0xF000
#define KindPipe 0x1000
#define KindSocket 0xC000
#define PathLimit 0x1000
#define PathTooLong (-1)
#define PrimErrBadArgument 3
#define PrimErrNoMemory 9
#define PrimErrUnsupported 7
#define WrongSession (-17)

sqInt dirIsOpen(usqInt number);
sqInt ioOSErrorCode(void);
const char *fileLinkTargetlengthsize(char *path, sqInt length, sqInt *sizePointer);
sqInt fileStatuslengthofLinkinto(char *path, sqInt length, sqInt ofLink, void *status);
sqInt fileAccesslengthmode(char *path, sqInt length, sqInt mode);
sqInt fileChangeModelengthto(char *path, sqInt length, sqInt mode);
sqInt fileChangeOwnerlengthusergroupofLink(char *path, sqInt length, sqInt user, sqInt group, sqInt ofLink);
usqInt dirOpenlength(char *path, sqInt length);
sqInt dirClose(usqInt number);
const char *dirNextsize(usqInt number, sqInt *sizePointer);
const char *dirPathOfwithlengthsize(usqInt number, char *name, sqInt length, sqInt *sizePointer);
sqInt dirRewind(usqInt number);

EXPORT(sqInt) initialiseModule(void);
EXPORT(sqInt) shutdownModule(void);
static char * pathOperand(sqInt offset);
static usqInt folderOperand(void);
static sqInt newBytessize(const char *text, sqInt size);
static sqInt recordedAttribute(sqInt number);
static sqInt linkTargetsize(char *path, sqInt size);
static sqInt attributesOfsizeofLink(char *path, sqInt size, sqInt ofLink);
static sqInt accessOfsize(char *path, sqInt size);
EXPORT(sqInt) primitiveFileExists(void);
EXPORT(sqInt) primitiveFileAttribute(void);
EXPORT(sqInt) primitiveFileAttributes(void);
EXPORT(sqInt) primitiveFileMasks(void);
EXPORT(sqInt) primitiveChangeMode(void);
EXPORT(sqInt) primitiveChangeOwner(void);
EXPORT(sqInt) primitiveSymlinkChangeOwner(void);
static sqInt changeOwnerOfLink(sqInt ofLink);
EXPORT(sqInt) primitiveOpendir(void);
static sqInt nextEntryOf(usqInt number);
static sqInt attributesOfEntrynamesize(usqInt number, char *name, sqInt size);
EXPORT(sqInt) primitiveReaddir(void);
EXPORT(sqInt) primitiveRewinddir(void);
EXPORT(sqInt) primitiveClosedir(void);
EXPORT(sqInt) primitiveStToPlatPath(void);
EXPORT(sqInt) primitivePlatToStPath(void);
static sqInt answerSamePath(void);
EXPORT(sqInt) primitivePathMax(void);
EXPORT(sqInt) primitiveLogicalDrives(void);
EXPORT(sqInt) primitiveVersionString(void);

static struct VirtualMachine *interpreterProxy;
static sqInt statusRecord[10];

/* Prepare for the first call of a primitive; answer whether the plugin can work. */
/* InterpreterPlugin>>#initialiseModule */
EXPORT(sqInt)
initialiseModule(void)
{
	return 1;
}

/* Release everything before the plugin is unloaded or the virtual machine ends; answer whether that is possible. */
/* InterpreterPlugin>>#shutdownModule */
EXPORT(sqInt)
shutdownModule(void)
{
	return 1;
}

/* The bytes of a path; fails and answers null for what is none. */
/* FileAttributesPlugin>>#pathOperand: */
static char *
pathOperand(sqInt offset)
{
	sqInt oop;

	oop = interpreterProxy->stackValue(offset);
	if (interpreterProxy->isBytes(oop) == 0) {
		interpreterProxy->primitiveFailFor(PrimErrBadArgument);
		return NULL;
	}
	if (interpreterProxy->byteSizeOf(oop) >= PathLimit) {
		interpreterProxy->primitiveFailForOSError(PathTooLong);
		return NULL;
	}
	return interpreterProxy->firstIndexableField(oop);
}

/* The number of an open folder; fails and answers 0 for what is none, or one of another session. */
/* FileAttributesPlugin>>#folderOperand */
static usqInt
folderOperand(void)
{
	sqInt oop;
	sqInt *words;
	usqInt number;
	sqInt t;

	oop = interpreterProxy->stackValue(0);
	if (!(interpreterProxy->isBytes(oop) != 0 && interpreterProxy->byteSizeOf(oop) == HandleSize)) {
		interpreterProxy->primitiveFailFor(PrimErrBadArgument);
		return 0;
	}
	words = interpreterProxy->firstIndexableField(oop);
	number = (usqInt) words[1];
	t = *words;
	if (!(t == interpreterProxy->getThisSessionID() && dirIsOpen(number) != 0)) {
		interpreterProxy->primitiveFailForOSError(WrongSession);
		return 0;
	}
	return number;
}

/* Fails and answers 0 when memory is short. */
/* FileAttributesPlugin>>#newBytes:size: */
static sqInt
newBytessize(const char *text, sqInt size)
{
	sqInt bytes;

	bytes = interpreterProxy->instantiateClassindexableSize(interpreterProxy->classByteArray(), size);
	if (bytes == 0) {
		interpreterProxy->primitiveFailFor(PrimErrNoMemory);
		return 0;
	}
	memcpy(interpreterProxy->firstIndexableField(bytes), text, (usqInt) size);
	return bytes;
}

/* An attribute of the record, 2 to 11. */
/* FileAttributesPlugin>>#recordedAttribute: */
static sqInt
recordedAttribute(sqInt number)
{
	return interpreterProxy->signed64BitIntegerFor(statusRecord[(sqInt) ((usqInt) number - 2)]);
}

/* The target's name; nil if it is no link. */
/* FileAttributesPlugin>>#linkTarget:size: */
static sqInt
linkTargetsize(char *path, sqInt size)
{
	sqInt targetSize;
	const char *target;

	targetSize = 0;
	target = fileLinkTargetlengthsize(path, size, &targetSize);
	if (target == NULL) {
		return interpreterProxy->nilObject();
	}
	return newBytessize(target, targetSize);
}

/* An Array; 0 when there is no such file, or after a failure. */
/* FileAttributesPlugin>>#attributesOf:size:ofLink: */
static sqInt
attributesOfsizeofLink(char *path, sqInt size, sqInt ofLink)
{
	sqInt value;
	sqInt number;
	sqInt array1;

	if (fileStatuslengthofLinkinto(path, size, ofLink, &statusRecord[0]) == 0) {
		return 0;
	}
	array1 = interpreterProxy->instantiateClassindexableSize(interpreterProxy->classArray(), AttributeCount);
	if (array1 == 0) {
		interpreterProxy->primitiveFailFor(PrimErrNoMemory);
	}
	if (array1 == 0) {
		return 0;
	}
	if (ofLink != 0) {
		value = linkTargetsize(path, size);
		if (value == 0) {
			return 0;
		}
		interpreterProxy->storePointerofObjectwithValue(0, array1, value);
	}
	for (number = 2; number <= 11; number += 1) {
		value = recordedAttribute(number);
		if (value == 0) {
			interpreterProxy->primitiveFailFor(PrimErrNoMemory);
			return 0;
		}
		interpreterProxy->storePointerofObjectwithValue((sqInt) ((usqInt) number - 1), array1, value);
	}
	return array1;
}

/* An Array of what the process may do; 0 after a failure. */
/* FileAttributesPlugin>>#accessOf:size: */
static sqInt
accessOfsize(char *path, sqInt size)
{
	sqInt array1;

	array1 = interpreterProxy->instantiateClassindexableSize(interpreterProxy->classArray(), 3);
	if (array1 == 0) {
		interpreterProxy->primitiveFailFor(PrimErrNoMemory);
	}
	if (array1 == 0) {
		return 0;
	}
	interpreterProxy->storePointerofObjectwithValue(0, array1, fileAccesslengthmode(path, size, AccessRead) != 0 ? interpreterProxy->trueObject() : interpreterProxy->falseObject());
	interpreterProxy->storePointerofObjectwithValue(1, array1, fileAccesslengthmode(path, size, AccessWrite) != 0 ? interpreterProxy->trueObject() : interpreterProxy->falseObject());
	interpreterProxy->storePointerofObjectwithValue(2, array1, fileAccesslengthmode(path, size, AccessExecute) != 0 ? interpreterProxy->trueObject() : interpreterProxy->falseObject());
	return array1;
}

/* A path; answers whether there is something. */
/* FileAttributesPlugin>>#primitiveFileExists */
EXPORT(sqInt)
primitiveFileExists(void)
{
	char *path;

	path = pathOperand(0);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	return interpreterProxy->methodReturnBool(fileAccesslengthmode(path, interpreterProxy->byteSizeOf(interpreterProxy->stackValue(0)), 0));
}

/* A path and a number. 1 to 13 are those of the Array of attributes; 13, 14, 15: whether the process may read, write, execute; 16: whether it is a symbolic link. */
/* FileAttributesPlugin>>#primitiveFileAttribute */
EXPORT(sqInt)
primitiveFileAttribute(void)
{
	sqInt number;
	char *path;
	sqInt size;
	sqInt target;

	number = interpreterProxy->stackIntegerValue(0);
	path = pathOperand(1);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	if (!(number >= 1 && number <= 16)) {
		return interpreterProxy->primitiveFailForOSError(InvalidArguments);
	}
	size = interpreterProxy->byteSizeOf(interpreterProxy->stackValue(1));
	if (number == 1 || number == 16) {
		if (fileStatuslengthofLinkinto(path, size, 1, &statusRecord[0]) == 0) {
			return interpreterProxy->primitiveFailForOSError(CannotStat);
		}
		if (number == 16) {
			return interpreterProxy->methodReturnBool((statusRecord[0] & KindMask) == KindLink);
		}
		target = linkTargetsize(path, size);
		if (interpreterProxy->failed() != 0) {
			return 0;
		}
		return interpreterProxy->methodReturnValue(target);
	}
	if (number == 13) {
		return interpreterProxy->methodReturnBool(fileAccesslengthmode(path, size, AccessRead));
	}
	if (number == 14) {
		return interpreterProxy->methodReturnBool(fileAccesslengthmode(path, size, AccessWrite));
	}
	if (number == 15) {
		return interpreterProxy->methodReturnBool(fileAccesslengthmode(path, size, AccessExecute));
	}
	if (fileStatuslengthofLinkinto(path, size, 0, &statusRecord[0]) == 0) {
		return interpreterProxy->primitiveFailForOSError(CannotStat);
	}
	return interpreterProxy->methodReturnValue(number == 12 ? interpreterProxy->nilObject() : recordedAttribute(number));
}

/* A path and a mask: 1 for the Array of attributes, 2 for what the process may do, 3 for an Array of both; 4 more for those of a link itself. */
/* FileAttributesPlugin>>#primitiveFileAttributes */
EXPORT(sqInt)
primitiveFileAttributes(void)
{
	sqInt mask;
	char *path;
	sqInt size;
	sqInt attributes;
	sqInt access;
	sqInt array;

	mask = interpreterProxy->stackIntegerValue(0);
	path = pathOperand(1);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	if ((mask & 3) == 0) {
		return interpreterProxy->primitiveFailForOSError(InvalidArguments);
	}
	size = interpreterProxy->byteSizeOf(interpreterProxy->stackValue(1));
	attributes = 0;
	access = 0;
	if ((mask & 1) != 0) {
		attributes = attributesOfsizeofLink(path, size, mask & 4);
		if (interpreterProxy->failed() != 0) {
			return 0;
		}
		if (attributes == 0) {
			return interpreterProxy->primitiveFailForOSError(CannotStat);
		}
		if ((mask & 2) == 0) {
			return interpreterProxy->methodReturnValue(attributes);
		}
	}
	access = accessOfsize(path, size);
	if (access == 0) {
		return 0;
	}
	if ((mask & 1) == 0) {
		return interpreterProxy->methodReturnValue(access);
	}
	array = interpreterProxy->instantiateClassindexableSize(interpreterProxy->classArray(), 2);
	if (array == 0) {
		interpreterProxy->primitiveFailFor(PrimErrNoMemory);
	}
	if (array == 0) {
		return 0;
	}
	interpreterProxy->storePointerofObjectwithValue(0, array, attributes);
	interpreterProxy->storePointerofObjectwithValue(1, array, access);
	return interpreterProxy->methodReturnValue(array);
}

/* The bits of a mode that say what kind of file it is, then their value for a socket, a symbolic link, a file, a block device, a folder, a character device and a pipe. */
/* FileAttributesPlugin>>#primitiveFileMasks */
EXPORT(sqInt)
primitiveFileMasks(void)
{
	sqInt array;

	array = interpreterProxy->instantiateClassindexableSize(interpreterProxy->classArray(), 8);
	if (array == 0) {
		interpreterProxy->primitiveFailFor(PrimErrNoMemory);
	}
	if (array == 0) {
		return 0;
	}
	interpreterProxy->storeIntegerofObjectwithValue(0, array, KindMask);
	interpreterProxy->storeIntegerofObjectwithValue(1, array, KindSocket);
	interpreterProxy->storeIntegerofObjectwithValue(2, array, KindLink);
	interpreterProxy->storeIntegerofObjectwithValue(3, array, KindFile);
	interpreterProxy->storeIntegerofObjectwithValue(4, array, KindBlockDevice);
	interpreterProxy->storeIntegerofObjectwithValue(5, array, KindFolder);
	interpreterProxy->storeIntegerofObjectwithValue(6, array, KindCharacterDevice);
	interpreterProxy->storeIntegerofObjectwithValue(7, array, KindPipe);
	return interpreterProxy->methodReturnValue(array);
}

/* A path and permission bits; answers nil. */
/* FileAttributesPlugin>>#primitiveChangeMode */
EXPORT(sqInt)
primitiveChangeMode(void)
{
	sqInt mode;
	char *path;

	mode = interpreterProxy->stackIntegerValue(0);
	path = pathOperand(1);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	if (fileChangeModelengthto(path, interpreterProxy->byteSizeOf(interpreterProxy->stackValue(1)), mode) == 0) {
		return interpreterProxy->primitiveFailForOSError(ioOSErrorCode());
	}
	return interpreterProxy->methodReturnValue(interpreterProxy->nilObject());
}

/* A path, a user's and a group's number; answers nil. */
/* FileAttributesPlugin>>#primitiveChangeOwner */
EXPORT(sqInt)
primitiveChangeOwner(void)
{
	return changeOwnerOfLink(0);
}

/* The same for a symbolic link itself. */
/* FileAttributesPlugin>>#primitiveSymlinkChangeOwner */
EXPORT(sqInt)
primitiveSymlinkChangeOwner(void)
{
	return changeOwnerOfLink(1);
}

/* FileAttributesPlugin>>#changeOwnerOfLink: */
static sqInt
changeOwnerOfLink(sqInt ofLink)
{
	sqInt group;
	sqInt user;
	char *path;

	group = interpreterProxy->stackIntegerValue(0);
	user = interpreterProxy->stackIntegerValue(1);
	path = pathOperand(2);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	if (fileChangeOwnerlengthusergroupofLink(path, interpreterProxy->byteSizeOf(interpreterProxy->stackValue(2)), user, group, ofLink) == 0) {
		return interpreterProxy->primitiveFailForOSError(ioOSErrorCode());
	}
	return interpreterProxy->methodReturnValue(interpreterProxy->nilObject());
}

/* A path; answers the first entry, whose third element is the open folder; nil if there is none. */
/* FileAttributesPlugin>>#primitiveOpendir */
EXPORT(sqInt)
primitiveOpendir(void)
{
	char *path;
	sqInt handle;
	usqInt number;
	sqInt *words;
	sqInt entry;

	path = pathOperand(0);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	handle = interpreterProxy->instantiateClassindexableSize(interpreterProxy->classByteArray(), HandleSize);
	if (handle == 0) {
		return interpreterProxy->primitiveFailFor(PrimErrNoMemory);
	}
	number = dirOpenlength(path, interpreterProxy->byteSizeOf(interpreterProxy->stackValue(0)));
	if (number == 0) {
		return interpreterProxy->primitiveFailForOSError(CannotOpenFolder);
	}
	words = interpreterProxy->firstIndexableField(handle);
	*words = interpreterProxy->getThisSessionID();
	words[1] = (sqInt) number;
	entry = nextEntryOf(number);
	if (interpreterProxy->failed() != 0 || entry == interpreterProxy->nilObject()) {
		dirClose(number);
	} else {
		interpreterProxy->storePointerofObjectwithValue(2, entry, handle);
	}
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	return interpreterProxy->methodReturnValue(entry);
}

/* An Array, or nil at the end. The attributes are those of a link itself; nil if the file is gone meanwhile. */
/* FileAttributesPlugin>>#nextEntryOf: */
static sqInt
nextEntryOf(usqInt number)
{
	sqInt size;
	const char *name;
	sqInt bytes;
	sqInt attributes;
	char *t;
	sqInt array;

	size = 0;
	name = dirNextsize(number, &size);
	if (name == NULL) {
		if (size < 0) {
			interpreterProxy->primitiveFailForOSError(CannotReadFolder);
		}
		return interpreterProxy->nilObject();
	}
	bytes = newBytessize(name, size);
	if (bytes == 0) {
		return 0;
	}
	array = interpreterProxy->instantiateClassindexableSize(interpreterProxy->classArray(), 3);
	if (array == 0) {
		interpreterProxy->primitiveFailFor(PrimErrNoMemory);
	}
	if (array == 0) {
		return 0;
	}
	interpreterProxy->storePointerofObjectwithValue(0, array, bytes);
	t = interpreterProxy->firstIndexableField(bytes);
	attributes = attributesOfEntrynamesize(number, t, size);
	if (attributes == 0) {
		if (interpreterProxy->failed() != 0) {
			return 0;
		}
	} else {
		interpreterProxy->storePointerofObjectwithValue(1, array, attributes);
	}
	return array;
}

/* Those of a file in an open folder; the whole path is asked for because it is what the system takes. */
/* FileAttributesPlugin>>#attributesOfEntry:name:size: */
static sqInt
attributesOfEntrynamesize(usqInt number, char *name, sqInt size)
{
	sqInt pathSize;
	char *path;

	pathSize = 0;
	path = (char *) dirPathOfwithlengthsize(number, name, size, &pathSize);
	if (path == NULL) {
		return 0;
	}
	return attributesOfsizeofLink(path, pathSize, 1);
}

/* An open folder; answers its next entry, nil at the end. */
/* FileAttributesPlugin>>#primitiveReaddir */
EXPORT(sqInt)
primitiveReaddir(void)
{
	usqInt number;
	sqInt entry;

	number = folderOperand();
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	entry = nextEntryOf(number);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	return interpreterProxy->methodReturnValue(entry);
}

/* An open folder; answers its first entry. */
/* FileAttributesPlugin>>#primitiveRewinddir */
EXPORT(sqInt)
primitiveRewinddir(void)
{
	usqInt number;
	sqInt entry;

	number = folderOperand();
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	if (dirRewind(number) == 0) {
		return interpreterProxy->primitiveFailForOSError(CannotReadFolder);
	}
	entry = nextEntryOf(number);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	return interpreterProxy->methodReturnValue(entry);
}

/* An open folder; answers it. */
/* FileAttributesPlugin>>#primitiveClosedir */
EXPORT(sqInt)
primitiveClosedir(void)
{
	usqInt number;

	number = folderOperand();
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	dirClose(number);
	return interpreterProxy->methodReturnValue(interpreterProxy->stackValue(0));
}

/* UTF-8 as the system writes paths: the same bytes. */
/* FileAttributesPlugin>>#primitiveStToPlatPath */
EXPORT(sqInt)
primitiveStToPlatPath(void)
{
	return answerSamePath();
}

/* A path of the system as UTF-8: the same bytes. */
/* FileAttributesPlugin>>#primitivePlatToStPath */
EXPORT(sqInt)
primitivePlatToStPath(void)
{
	return answerSamePath();
}

/* FileAttributesPlugin>>#answerSamePath */
static sqInt
answerSamePath(void)
{
	char *path;
	sqInt copy;

	path = pathOperand(0);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	copy = newBytessize(path, interpreterProxy->byteSizeOf(interpreterProxy->stackValue(0)));
	if (copy == 0) {
		return 0;
	}
	return interpreterProxy->methodReturnValue(copy);
}

/* The number of bytes that no path reaches. */
/* FileAttributesPlugin>>#primitivePathMax */
EXPORT(sqInt)
primitivePathMax(void)
{
	return interpreterProxy->methodReturnInteger(PathLimit);
}

/* There are no drives with letters here. */
/* FileAttributesPlugin>>#primitiveLogicalDrives */
EXPORT(sqInt)
primitiveLogicalDrives(void)
{
	return interpreterProxy->primitiveFailFor(PrimErrUnsupported);
}

/* FileAttributesPlugin>>#primitiveVersionString */
EXPORT(sqInt)
primitiveVersionString(void)
{
	char *text;
	usqInt size;
	sqInt string;

	text = "2.0.8";
	size = strlen(text);
	string = interpreterProxy->instantiateClassindexableSize(interpreterProxy->classString(), (sqInt) size);
	if (string == 0) {
		return interpreterProxy->primitiveFailFor(PrimErrNoMemory);
	}
	memcpy(interpreterProxy->firstIndexableField(string), text, size);
	return interpreterProxy->methodReturnValue(string);
}

/* The name by which the virtual machine knows the module. */
EXPORT(const char *)
getModuleName(void)
{
	return "FileAttributesPlugin";
}

/* Take the proxy; answer whether its version has what this plugin was built for. */
EXPORT(sqInt)
setInterpreter(struct VirtualMachine *anInterpreter)
{
	interpreterProxy = anInterpreter;
	return interpreterProxy->majorVersion() == VM_PROXY_MAJOR
		&& interpreterProxy->minorVersion() >= VM_PROXY_MINOR;
}

#if defined(SQUEAK_BUILTIN_PLUGIN)
extern const BuiltinExport FileAttributesPlugin_exports[];
const BuiltinExport FileAttributesPlugin_exports[] = {
	{"getModuleName", (sqInt (*)(void))(void (*)(void)) getModuleName, -1},
	{"initialiseModule", (sqInt (*)(void))(void (*)(void)) initialiseModule, -1},
	{"primitiveChangeMode", (sqInt (*)(void))(void (*)(void)) primitiveChangeMode, 0},
	{"primitiveChangeOwner", (sqInt (*)(void))(void (*)(void)) primitiveChangeOwner, 0},
	{"primitiveClosedir", (sqInt (*)(void))(void (*)(void)) primitiveClosedir, 0},
	{"primitiveFileAttribute", (sqInt (*)(void))(void (*)(void)) primitiveFileAttribute, 0},
	{"primitiveFileAttributes", (sqInt (*)(void))(void (*)(void)) primitiveFileAttributes, 0},
	{"primitiveFileExists", (sqInt (*)(void))(void (*)(void)) primitiveFileExists, 0},
	{"primitiveFileMasks", (sqInt (*)(void))(void (*)(void)) primitiveFileMasks, -1},
	{"primitiveLogicalDrives", (sqInt (*)(void))(void (*)(void)) primitiveLogicalDrives, -1},
	{"primitiveOpendir", (sqInt (*)(void))(void (*)(void)) primitiveOpendir, 0},
	{"primitivePathMax", (sqInt (*)(void))(void (*)(void)) primitivePathMax, -1},
	{"primitivePlatToStPath", (sqInt (*)(void))(void (*)(void)) primitivePlatToStPath, 0},
	{"primitiveReaddir", (sqInt (*)(void))(void (*)(void)) primitiveReaddir, 0},
	{"primitiveRewinddir", (sqInt (*)(void))(void (*)(void)) primitiveRewinddir, 0},
	{"primitiveStToPlatPath", (sqInt (*)(void))(void (*)(void)) primitiveStToPlatPath, 0},
	{"primitiveSymlinkChangeOwner", (sqInt (*)(void))(void (*)(void)) primitiveSymlinkChangeOwner, 0},
	{"primitiveVersionString", (sqInt (*)(void))(void (*)(void)) primitiveVersionString, -1},
	{"setInterpreter", (sqInt (*)(void))(void (*)(void)) setInterpreter, -1},
	{"shutdownModule", (sqInt (*)(void))(void (*)(void)) shutdownModule, -1},
	{NULL, NULL, -1},
};
#else
/* The layout of the proxy that this plugin was built for. */
extern EXPORT(const char) slangvmPluginAbi[];
EXPORT(const char) slangvmPluginAbi[] = "pharo";
extern EXPORT(const signed char) primitiveChangeModeAccessorDepth;
EXPORT(const signed char) primitiveChangeModeAccessorDepth = 0;
extern EXPORT(const signed char) primitiveChangeOwnerAccessorDepth;
EXPORT(const signed char) primitiveChangeOwnerAccessorDepth = 0;
extern EXPORT(const signed char) primitiveClosedirAccessorDepth;
EXPORT(const signed char) primitiveClosedirAccessorDepth = 0;
extern EXPORT(const signed char) primitiveFileAttributeAccessorDepth;
EXPORT(const signed char) primitiveFileAttributeAccessorDepth = 0;
extern EXPORT(const signed char) primitiveFileAttributesAccessorDepth;
EXPORT(const signed char) primitiveFileAttributesAccessorDepth = 0;
extern EXPORT(const signed char) primitiveFileExistsAccessorDepth;
EXPORT(const signed char) primitiveFileExistsAccessorDepth = 0;
extern EXPORT(const signed char) primitiveOpendirAccessorDepth;
EXPORT(const signed char) primitiveOpendirAccessorDepth = 0;
extern EXPORT(const signed char) primitivePlatToStPathAccessorDepth;
EXPORT(const signed char) primitivePlatToStPathAccessorDepth = 0;
extern EXPORT(const signed char) primitiveReaddirAccessorDepth;
EXPORT(const signed char) primitiveReaddirAccessorDepth = 0;
extern EXPORT(const signed char) primitiveRewinddirAccessorDepth;
EXPORT(const signed char) primitiveRewinddirAccessorDepth = 0;
extern EXPORT(const signed char) primitiveStToPlatPathAccessorDepth;
EXPORT(const signed char) primitiveStToPlatPathAccessorDepth = 0;
extern EXPORT(const signed char) primitiveSymlinkChangeOwnerAccessorDepth;
EXPORT(const signed char) primitiveSymlinkChangeOwnerAccessorDepth = 0;
#endif
