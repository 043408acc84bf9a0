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

#define EntryCreated 2
#define EntryFlags 4
#define EntryModified 3
#define EntryName 0
#define EntryNameLength 1
#define EntryPermissions 6
#define EntrySize 5
#define FolderFlag 1
#define LinkFlag 2
#define PrimErrBadArgument 3
#define PrimErrBadIndex 4
#define PrimErrInappropriate 6
#define PrimErrNoMemory 9
#define PrimErrNoModification 8

sqInt sqFileRecordSize(void);
sqInt sqFileValidsession(void *record, sqInt sessionID);
void sqFileSetSessionsession(void *record, sqInt sessionID);
sqInt sqFileOpennamelengthwritable(void *record, char *name, sqInt length, sqInt writable);
sqInt sqFileOpenNewnamelengthexists(void *record, char *name, sqInt length, sqInt *existsPointer);
sqInt sqFileConnectdescriptorwritable(void *record, sqInt fileDescriptor, sqInt writable);
sqInt sqFileConnectstreamwritable(void *record, void *stream, sqInt writable);
sqInt sqFileClose(void *record);
sqInt sqFileStdiointo(sqInt index, void *record);
sqInt ioOSErrorCode(void);
sqInt sqFileDescriptorType(sqInt fileDescriptor);
sqLong sqFilereadsize(void *record, void *address, usqInt bytes);
sqLong sqFilewritesize(void *record, void *address, usqInt bytes);
sqInt sqFileAtEnd(void *record);
sqInt sqFileFlush(void *record);
sqInt sqFileSync(void *record);
sqInt sqFilesignal(void *record, sqInt index);
sqLong sqFilePosition(void *record);
sqInt sqFileseekTo(void *record, sqLong position);
sqLong sqFileSize(void *record);
sqInt sqFiletruncate(void *record, sqLong size);
sqInt sqFileDeletelength(char *name, sqInt length);
sqInt sqFileRenamelengthtolength(char *oldName, sqInt oldLength, char *newName, sqInt newLength);
sqInt dirCreatelength(char *name, sqInt length);
sqInt dirDeletelength(char *name, sqInt length);
sqInt dirDelimiter(void);
sqInt dirLookuplengthindexinto(char *path, sqInt length, sqInt index, void *entry);
sqInt dirEntrylengthnamelengthinto(char *path, sqInt length, char *name, sqInt nameLength, void *entry);

EXPORT(sqInt) initialiseModule(void);
EXPORT(sqInt) shutdownModule(void);
static char * nameBytesOf(sqInt oop);
static void * recordIn(sqInt oop);
static sqInt newRecord(void);
EXPORT(sqInt) primitiveFileOpen(void);
EXPORT(sqInt) primitiveFileOpenNew(void);
EXPORT(sqInt) primitiveConnectToFileDescriptor(void);
EXPORT(sqInt) primitiveConnectToFile(void);
EXPORT(sqInt) primitiveFileClose(void);
EXPORT(sqInt) primitiveFileStdioHandles(void);
EXPORT(sqInt) primitiveFileDescriptorType(void);
static sqInt checkTransfer(void);
static void * transferAddress(void);
EXPORT(sqInt) primitiveFileRead(void);
EXPORT(sqInt) primitiveFileWrite(void);
EXPORT(sqInt) primitiveFileAtEnd(void);
EXPORT(sqInt) primitiveFileFlush(void);
EXPORT(sqInt) primitiveFileSync(void);
EXPORT(sqInt) primitiveWaitForDataWithSemaphore(void);
EXPORT(sqInt) primitiveFileGetPosition(void);
EXPORT(sqInt) primitiveFileSetPosition(void);
EXPORT(sqInt) primitiveFileSize(void);
EXPORT(sqInt) primitiveFileTruncate(void);
EXPORT(sqInt) primitiveFileDelete(void);
EXPORT(sqInt) primitiveFileRename(void);
EXPORT(sqInt) primitiveDirectoryCreate(void);
EXPORT(sqInt) primitiveDirectoryDelete(void);
EXPORT(sqInt) primitiveDirectoryDelimitor(void);
EXPORT(sqInt) primitiveDirectoryLookup(void);
EXPORT(sqInt) primitiveDirectoryEntry(void);
static sqInt answerEntry(sqInt status);
EXPORT(sqInt) primitiveDirectoryGetMacTypeAndCreator(void);
EXPORT(sqInt) primitiveDirectorySetMacTypeAndCreator(void);

static struct VirtualMachine *interpreterProxy;
static sqInt entryRecord[7];

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

/* Where the bytes of a name are; fails and answers null for what is no name. */
/* FilePlugin>>#nameBytesOf: */
static char *
nameBytesOf(sqInt oop)
{
	if (!(interpreterProxy->isBytes(oop) != 0 && interpreterProxy->byteSizeOf(oop) > 0)) {
		interpreterProxy->primitiveFailFor(PrimErrBadArgument);
		return NULL;
	}
	return interpreterProxy->firstIndexableField(oop);
}

/* The record of an open file; fails and answers null if it is none or one of another session. */
/* FilePlugin>>#recordIn: */
static void *
recordIn(sqInt oop)
{
	sqInt t;
	bool t1;
	void *record;

	t1 = interpreterProxy->isBytes(oop) != 0;
	if (t1) {
		t = interpreterProxy->byteSizeOf(oop);
		t1 = t == sqFileRecordSize();
	}
	if (!t1) {
		interpreterProxy->primitiveFail();
		return NULL;
	}
	record = interpreterProxy->firstIndexableField(oop);
	if (sqFileValidsession(record, interpreterProxy->getThisSessionID()) == 0) {
		interpreterProxy->primitiveFail();
		return NULL;
	}
	return record;
}

/* A new object for a record; fails and answers 0 when memory is short. */
/* FilePlugin>>#newRecord */
static sqInt
newRecord(void)
{
	sqInt oop;
	sqInt t;

	t = interpreterProxy->classByteArray();
	oop = interpreterProxy->instantiateClassindexableSize(t, sqFileRecordSize());
	if (oop == 0) {
		interpreterProxy->primitiveFailFor(PrimErrNoMemory);
	}
	return oop;
}

/* Name, whether to write. Writing makes a file that does not exist and empties none. */
/* FilePlugin>>#primitiveFileOpen */
EXPORT(sqInt)
primitiveFileOpen(void)
{
	char *name;
	sqInt oop;
	void *t;
	sqInt value;
	void *t1;

	value = interpreterProxy->booleanValueOf(interpreterProxy->stackValue(0));
	if (interpreterProxy->failed() != 0) {
		interpreterProxy->primitiveFailFor(PrimErrBadArgument);
	}
	name = nameBytesOf(interpreterProxy->stackValue(1));
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	oop = newRecord();
	if (oop == 0) {
		return 0;
	}
	t = interpreterProxy->firstIndexableField(oop);
	if (sqFileOpennamelengthwritable(t, name, interpreterProxy->byteSizeOf(interpreterProxy->stackValue(1)), value) == 0) {
		return interpreterProxy->primitiveFail();
	}
	t1 = interpreterProxy->firstIndexableField(oop);
	sqFileSetSessionsession(t1, interpreterProxy->getThisSessionID());
	interpreterProxy->methodReturnValue(oop);
	return 0;
}

/* A file that must not exist yet; another failure code says that it does. */
/* FilePlugin>>#primitiveFileOpenNew */
EXPORT(sqInt)
primitiveFileOpenNew(void)
{
	char *name;
	sqInt oop;
	sqInt exists;
	sqInt worked;
	void *t;
	void *t1;

	name = nameBytesOf(interpreterProxy->stackValue(0));
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	oop = newRecord();
	if (oop == 0) {
		return 0;
	}
	exists = 0;
	t = interpreterProxy->firstIndexableField(oop);
	worked = sqFileOpenNewnamelengthexists(t, name, interpreterProxy->byteSizeOf(interpreterProxy->stackValue(0)), &exists);
	if (exists != 0) {
		return interpreterProxy->primitiveFailFor(PrimErrInappropriate);
	}
	if (worked == 0) {
		return interpreterProxy->primitiveFail();
	}
	t1 = interpreterProxy->firstIndexableField(oop);
	sqFileSetSessionsession(t1, interpreterProxy->getThisSessionID());
	interpreterProxy->methodReturnValue(oop);
	return 0;
}

/* FilePlugin>>#primitiveConnectToFileDescriptor */
EXPORT(sqInt)
primitiveConnectToFileDescriptor(void)
{
	sqInt descriptor;
	sqInt oop;
	sqInt value;
	void *t;

	value = interpreterProxy->booleanValueOf(interpreterProxy->stackValue(0));
	if (interpreterProxy->failed() != 0) {
		interpreterProxy->primitiveFailFor(PrimErrBadArgument);
	}
	descriptor = interpreterProxy->stackIntegerValue(1);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	oop = newRecord();
	if (oop == 0) {
		return 0;
	}
	if (sqFileConnectdescriptorwritable(interpreterProxy->firstIndexableField(oop), descriptor, value) == 0) {
		return interpreterProxy->primitiveFail();
	}
	t = interpreterProxy->firstIndexableField(oop);
	sqFileSetSessionsession(t, interpreterProxy->getThisSessionID());
	interpreterProxy->methodReturnValue(oop);
	return 0;
}

/* A stream of the C library whose address is in a byte object. */
/* FilePlugin>>#primitiveConnectToFile */
EXPORT(sqInt)
primitiveConnectToFile(void)
{
	sqInt holder;
	usqInt address;
	sqInt oop;
	sqInt value;
	void *t;

	value = interpreterProxy->booleanValueOf(interpreterProxy->stackValue(0));
	if (interpreterProxy->failed() != 0) {
		interpreterProxy->primitiveFailFor(PrimErrBadArgument);
	}
	holder = interpreterProxy->stackValue(1);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	if (!(interpreterProxy->isBytes(holder) != 0 && (usqIntptr_t) interpreterProxy->byteSizeOf(holder) == sizeof(usqInt))) {
		return interpreterProxy->primitiveFailFor(PrimErrBadArgument);
	}
	address = (usqInt) longAt((usqInt) interpreterProxy->firstIndexableField(holder));
	oop = newRecord();
	if (oop == 0) {
		return 0;
	}
	if (sqFileConnectstreamwritable(interpreterProxy->firstIndexableField(oop), (void *) address, value) == 0) {
		return interpreterProxy->primitiveFail();
	}
	t = interpreterProxy->firstIndexableField(oop);
	sqFileSetSessionsession(t, interpreterProxy->getThisSessionID());
	interpreterProxy->methodReturnValue(oop);
	return 0;
}

/* FilePlugin>>#primitiveFileClose */
EXPORT(sqInt)
primitiveFileClose(void)
{
	void *record;

	record = recordIn(interpreterProxy->stackValue(0));
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	if (sqFileClose(record) != 0) {
		interpreterProxy->methodReturnReceiver();
	} else {
		interpreterProxy->primitiveFail();
	}
	return 0;
}

/* An Array of input, output and error; nil for one that is closed. */
/* FilePlugin>>#primitiveFileStdioHandles */
EXPORT(sqInt)
primitiveFileStdioHandles(void)
{
	sqInt array;
	sqInt i;
	sqInt oop;
	sqInt status;
	void *t;

	array = interpreterProxy->instantiateClassindexableSize(interpreterProxy->classArray(), 3);
	if (array == 0) {
		return interpreterProxy->primitiveFailFor(PrimErrNoMemory);
	}
	for (i = 0; i <= 2; i += 1) {
		oop = newRecord();
		if (oop == 0) {
			return 0;
		}
		status = sqFileStdiointo(i, interpreterProxy->firstIndexableField(oop));
		if (status < 0) {
			return interpreterProxy->primitiveFailForOSError(ioOSErrorCode());
		}
		if (status > 0) {
			t = interpreterProxy->firstIndexableField(oop);
			sqFileSetSessionsession(t, interpreterProxy->getThisSessionID());
			interpreterProxy->storePointerofObjectwithValue(i, array, oop);
		}
	}
	interpreterProxy->methodReturnValue(array);
	return 0;
}

/* FilePlugin>>#primitiveFileDescriptorType */
EXPORT(sqInt)
primitiveFileDescriptorType(void)
{
	sqInt descriptor;

	descriptor = interpreterProxy->stackIntegerValue(0);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	interpreterProxy->methodReturnInteger(sqFileDescriptorType(descriptor));
	return 0;
}

/* Operands: file, buffer, first element from 1, number of elements. Answer whether they fit each other; fail if not. */
/* FilePlugin>>#checkTransfer */
static sqInt
checkTransfer(void)
{
	sqInt buffer;
	sqInt start;
	sqInt count;

	buffer = interpreterProxy->stackValue(2);
	start = interpreterProxy->stackIntegerValue(1);
	count = interpreterProxy->stackIntegerValue(0);
	if (interpreterProxy->failed() != 0 || interpreterProxy->isWordsOrBytes(buffer) == 0) {
		interpreterProxy->primitiveFailFor(PrimErrBadArgument);
		return 0;
	}
	if (!(start >= 1 && count >= 0 && (sqInt) ((usqInt) start - 1 + count) <= interpreterProxy->stSizeOf(buffer))) {
		interpreterProxy->primitiveFailFor(PrimErrBadIndex);
		return 0;
	}
	return 1;
}

/* Of the first element to move. */
/* FilePlugin>>#transferAddress */
static void *
transferAddress(void)
{
	sqInt buffer;
	sqInt t;
	usqInt t1;
	sqInt elements;

	buffer = interpreterProxy->stackValue(2);
	t1 = (usqInt) interpreterProxy->firstIndexableField(buffer);
	t = (sqInt) ((usqInt) interpreterProxy->stackIntegerValue(1) - 1);
	elements = interpreterProxy->stSizeOf(buffer);
	return (void *) (t1 + (usqInt) t * (elements == 0 ? 1 : wrappingDivide64(interpreterProxy->byteSizeOf(buffer), elements)));
}

/* Answer the number of elements read, which may be smaller. */
/* FilePlugin>>#primitiveFileRead */
EXPORT(sqInt)
primitiveFileRead(void)
{
	void *record;
	sqLong bytes;
	void *t;
	sqInt t3;
	sqInt buffer;
	sqInt elements;
	sqInt buffer1;
	sqInt elements1;

	record = recordIn(interpreterProxy->stackValue(3));
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	if (checkTransfer() == 0) {
		return 0;
	}
	if (interpreterProxy->isOopImmutable(interpreterProxy->stackValue(2)) != 0) {
		return interpreterProxy->primitiveFailFor(PrimErrNoModification);
	}
	t = transferAddress();
	t3 = interpreterProxy->stackIntegerValue(0);
	buffer = interpreterProxy->stackValue(2);
	elements = interpreterProxy->stSizeOf(buffer);
	bytes = sqFilereadsize(record, t, (usqInt) ((usqInt) t3 * (elements == 0 ? 1 : wrappingDivide64(interpreterProxy->byteSizeOf(buffer), elements))));
	if (bytes < 0) {
		return interpreterProxy->primitiveFail();
	}
	buffer1 = interpreterProxy->stackValue(2);
	elements1 = interpreterProxy->stSizeOf(buffer1);
	interpreterProxy->methodReturnInteger(wrappingDivide64(bytes, elements1 == 0 ? 1 : wrappingDivide64(interpreterProxy->byteSizeOf(buffer1), elements1)));
	return 0;
}

/* Answer the number of elements written; less than all is a failure. */
/* FilePlugin>>#primitiveFileWrite */
EXPORT(sqInt)
primitiveFileWrite(void)
{
	void *record;
	sqLong bytes;
	void *t;
	sqInt t3;
	sqInt buffer;
	sqInt elements;
	sqInt t4;
	sqInt buffer1;
	sqInt elements1;

	record = recordIn(interpreterProxy->stackValue(3));
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	if (checkTransfer() == 0) {
		return 0;
	}
	t = transferAddress();
	t3 = interpreterProxy->stackIntegerValue(0);
	buffer = interpreterProxy->stackValue(2);
	elements = interpreterProxy->stSizeOf(buffer);
	bytes = sqFilewritesize(record, t, (usqInt) ((usqInt) t3 * (elements == 0 ? 1 : wrappingDivide64(interpreterProxy->byteSizeOf(buffer), elements))));
	t4 = interpreterProxy->stackIntegerValue(0);
	buffer1 = interpreterProxy->stackValue(2);
	elements1 = interpreterProxy->stSizeOf(buffer1);
	if (bytes != (sqInt) ((usqInt) t4 * (elements1 == 0 ? 1 : wrappingDivide64(interpreterProxy->byteSizeOf(buffer1), elements1)))) {
		return interpreterProxy->primitiveFail();
	}
	interpreterProxy->methodReturnInteger(interpreterProxy->stackIntegerValue(0));
	return 0;
}

/* FilePlugin>>#primitiveFileAtEnd */
EXPORT(sqInt)
primitiveFileAtEnd(void)
{
	void *record;
	sqInt atEnd;

	record = recordIn(interpreterProxy->stackValue(0));
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	atEnd = sqFileAtEnd(record);
	if (atEnd < 0) {
		return interpreterProxy->primitiveFail();
	}
	interpreterProxy->methodReturnBool(atEnd);
	return 0;
}

/* FilePlugin>>#primitiveFileFlush */
EXPORT(sqInt)
primitiveFileFlush(void)
{
	void *record;

	record = recordIn(interpreterProxy->stackValue(0));
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	if (sqFileFlush(record) != 0) {
		interpreterProxy->methodReturnReceiver();
	} else {
		interpreterProxy->primitiveFail();
	}
	return 0;
}

/* FilePlugin>>#primitiveFileSync */
EXPORT(sqInt)
primitiveFileSync(void)
{
	void *record;

	record = recordIn(interpreterProxy->stackValue(0));
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	if (sqFileSync(record) != 0) {
		interpreterProxy->methodReturnReceiver();
	} else {
		interpreterProxy->primitiveFail();
	}
	return 0;
}

/* Signal an external semaphore once when the file can be read. */
/* FilePlugin>>#primitiveWaitForDataWithSemaphore */
EXPORT(sqInt)
primitiveWaitForDataWithSemaphore(void)
{
	sqInt index;
	void *record;

	index = interpreterProxy->stackIntegerValue(0);
	record = recordIn(interpreterProxy->stackValue(1));
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	if (sqFilesignal(record, index) != 0) {
		interpreterProxy->methodReturnReceiver();
	} else {
		interpreterProxy->primitiveFail();
	}
	return 0;
}

/* FilePlugin>>#primitiveFileGetPosition */
EXPORT(sqInt)
primitiveFileGetPosition(void)
{
	void *record;
	sqLong bytes;

	record = recordIn(interpreterProxy->stackValue(0));
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	bytes = sqFilePosition(record);
	if (bytes < 0) {
		return interpreterProxy->primitiveFail();
	}
	interpreterProxy->methodReturnValue(interpreterProxy->positive64BitIntegerFor((usqLong) bytes));
	return 0;
}

/* FilePlugin>>#primitiveFileSetPosition */
EXPORT(sqInt)
primitiveFileSetPosition(void)
{
	sqLong position;
	void *record;

	position = interpreterProxy->signed64BitValueOf(interpreterProxy->stackValue(0));
	record = recordIn(interpreterProxy->stackValue(1));
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	if (position < 0) {
		return interpreterProxy->primitiveFailFor(PrimErrBadArgument);
	}
	if (sqFileseekTo(record, position) != 0) {
		interpreterProxy->methodReturnReceiver();
	} else {
		interpreterProxy->primitiveFail();
	}
	return 0;
}

/* FilePlugin>>#primitiveFileSize */
EXPORT(sqInt)
primitiveFileSize(void)
{
	void *record;
	sqLong bytes;

	record = recordIn(interpreterProxy->stackValue(0));
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	bytes = sqFileSize(record);
	if (bytes < 0) {
		return interpreterProxy->primitiveFail();
	}
	interpreterProxy->methodReturnValue(interpreterProxy->positive64BitIntegerFor((usqLong) bytes));
	return 0;
}

/* FilePlugin>>#primitiveFileTruncate */
EXPORT(sqInt)
primitiveFileTruncate(void)
{
	sqLong size;
	void *record;

	size = interpreterProxy->signed64BitValueOf(interpreterProxy->stackValue(0));
	record = recordIn(interpreterProxy->stackValue(1));
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	if (size < 0) {
		return interpreterProxy->primitiveFailFor(PrimErrBadArgument);
	}
	if (sqFiletruncate(record, size) != 0) {
		interpreterProxy->methodReturnReceiver();
	} else {
		interpreterProxy->primitiveFail();
	}
	return 0;
}

/* FilePlugin>>#primitiveFileDelete */
EXPORT(sqInt)
primitiveFileDelete(void)
{
	char *name;

	name = nameBytesOf(interpreterProxy->stackValue(0));
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	if (sqFileDeletelength(name, interpreterProxy->byteSizeOf(interpreterProxy->stackValue(0))) != 0) {
		interpreterProxy->methodReturnReceiver();
	} else {
		interpreterProxy->primitiveFail();
	}
	return 0;
}

/* Old name, new name. */
/* FilePlugin>>#primitiveFileRename */
EXPORT(sqInt)
primitiveFileRename(void)
{
	char *newName;
	char *oldName;
	sqInt t;

	newName = nameBytesOf(interpreterProxy->stackValue(0));
	oldName = nameBytesOf(interpreterProxy->stackValue(1));
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	t = interpreterProxy->byteSizeOf(interpreterProxy->stackValue(1));
	if (sqFileRenamelengthtolength(oldName, t, newName, interpreterProxy->byteSizeOf(interpreterProxy->stackValue(0))) != 0) {
		interpreterProxy->methodReturnReceiver();
	} else {
		interpreterProxy->primitiveFail();
	}
	return 0;
}

/* FilePlugin>>#primitiveDirectoryCreate */
EXPORT(sqInt)
primitiveDirectoryCreate(void)
{
	char *name;

	name = nameBytesOf(interpreterProxy->stackValue(0));
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	if (dirCreatelength(name, interpreterProxy->byteSizeOf(interpreterProxy->stackValue(0))) != 0) {
		interpreterProxy->methodReturnReceiver();
	} else {
		interpreterProxy->primitiveFail();
	}
	return 0;
}

/* FilePlugin>>#primitiveDirectoryDelete */
EXPORT(sqInt)
primitiveDirectoryDelete(void)
{
	char *name;

	name = nameBytesOf(interpreterProxy->stackValue(0));
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	if (dirDeletelength(name, interpreterProxy->byteSizeOf(interpreterProxy->stackValue(0))) != 0) {
		interpreterProxy->methodReturnReceiver();
	} else {
		interpreterProxy->primitiveFail();
	}
	return 0;
}

/* FilePlugin>>#primitiveDirectoryDelimitor */
EXPORT(sqInt)
primitiveDirectoryDelimitor(void)
{
	interpreterProxy->methodReturnValue(interpreterProxy->characterObjectOf(dirDelimiter()));
	return 0;
}

/* Path, number from 1. nil after the last entry. */
/* FilePlugin>>#primitiveDirectoryLookup */
EXPORT(sqInt)
primitiveDirectoryLookup(void)
{
	sqInt path;
	sqInt index;
	char *t;
	sqInt t1;

	path = interpreterProxy->stackValue(1);
	index = interpreterProxy->stackIntegerValue(0);
	if (interpreterProxy->failed() != 0 || interpreterProxy->isBytes(path) == 0 || index < 1) {
		return interpreterProxy->primitiveFailFor(PrimErrBadArgument);
	}
	t = interpreterProxy->firstIndexableField(path);
	t1 = interpreterProxy->byteSizeOf(path);
	return answerEntry(dirLookuplengthindexinto(t, t1, index, &entryRecord[0]));
}

/* Path, name. nil if there is none of that name. */
/* FilePlugin>>#primitiveDirectoryEntry */
EXPORT(sqInt)
primitiveDirectoryEntry(void)
{
	sqInt path;
	sqInt name;
	char *t;
	sqInt t1;
	char *t2;
	sqInt t3;

	path = interpreterProxy->stackValue(1);
	name = interpreterProxy->stackValue(0);
	if (!(interpreterProxy->isBytes(path) != 0 && interpreterProxy->isBytes(name) != 0)) {
		return interpreterProxy->primitiveFailFor(PrimErrBadArgument);
	}
	t = interpreterProxy->firstIndexableField(path);
	t1 = interpreterProxy->byteSizeOf(path);
	t2 = interpreterProxy->firstIndexableField(name);
	t3 = interpreterProxy->byteSizeOf(name);
	return answerEntry(dirEntrylengthnamelengthinto(t, t1, t2, t3, &entryRecord[0]));
}

/* 0: described in the record; 1: there is none; else the path is bad. */
/* FilePlugin>>#answerEntry: */
static sqInt
answerEntry(sqInt status)
{
	sqInt entry;
	sqInt entry1;
	sqInt flags;
	sqInt t;
	sqInt size;
	sqInt string;
	void *t1;
	sqInt oop;
	sqInt oop1;
	sqInt oop2;
	sqInt oop3;
	sqInt oop4;
	sqInt oop5;

	if (status == 1) {
		interpreterProxy->methodReturnValue(interpreterProxy->nilObject());
		return 0;
	}
	if (status != 0) {
		return interpreterProxy->primitiveFail();
	}
	entry1 = interpreterProxy->instantiateClassindexableSize(interpreterProxy->classArray(), 7);
	if (entry1 == 0) {
		entry = interpreterProxy->primitiveFailFor(PrimErrNoMemory);
		goto leave8;
	}
	flags = entryRecord[EntryFlags];
	size = entryRecord[EntryNameLength];
	string = interpreterProxy->instantiateClassindexableSize(interpreterProxy->classString(), size);
	if (string == 0) {
		t = interpreterProxy->primitiveFailFor(PrimErrNoMemory);
		goto leave0;
	}
	t1 = interpreterProxy->firstIndexableField(string);
	memcpy(t1, (void *) entryRecord[EntryName], (usqInt) size);
	t = string;
leave0:;
	if (interpreterProxy->failed() != 0) {
		goto leave1;
	}
	interpreterProxy->storePointerofObjectwithValue(0, entry1, t);
leave1:;
	oop = interpreterProxy->positive64BitIntegerFor((usqLong) entryRecord[EntryCreated]);
	if (interpreterProxy->failed() != 0) {
		goto leave2;
	}
	interpreterProxy->storePointerofObjectwithValue(1, entry1, oop);
leave2:;
	oop1 = interpreterProxy->positive64BitIntegerFor((usqLong) entryRecord[EntryModified]);
	if (interpreterProxy->failed() != 0) {
		goto leave3;
	}
	interpreterProxy->storePointerofObjectwithValue(2, entry1, oop1);
leave3:;
	oop2 = (flags & FolderFlag) != 0 ? interpreterProxy->trueObject() : interpreterProxy->falseObject();
	if (interpreterProxy->failed() != 0) {
		goto leave4;
	}
	interpreterProxy->storePointerofObjectwithValue(3, entry1, oop2);
leave4:;
	oop3 = interpreterProxy->positive64BitIntegerFor((usqLong) entryRecord[EntrySize]);
	if (interpreterProxy->failed() != 0) {
		goto leave5;
	}
	interpreterProxy->storePointerofObjectwithValue(4, entry1, oop3);
leave5:;
	oop4 = interpreterProxy->integerObjectOf(entryRecord[EntryPermissions]);
	if (interpreterProxy->failed() != 0) {
		goto leave6;
	}
	interpreterProxy->storePointerofObjectwithValue(5, entry1, oop4);
leave6:;
	oop5 = (flags & LinkFlag) != 0 ? interpreterProxy->trueObject() : interpreterProxy->falseObject();
	if (interpreterProxy->failed() != 0) {
		goto leave7;
	}
	interpreterProxy->storePointerofObjectwithValue(6, entry1, oop5);
leave7:;
	entry = entry1;
leave8:;
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	interpreterProxy->methodReturnValue(entry);
	return 0;
}

/* Only one operating system has such things; elsewhere they are left as they are. */
/* FilePlugin>>#primitiveDirectoryGetMacTypeAndCreator */
EXPORT(sqInt)
primitiveDirectoryGetMacTypeAndCreator(void)
{
	interpreterProxy->methodReturnReceiver();
	return 0;
}

/* FilePlugin>>#primitiveDirectorySetMacTypeAndCreator */
EXPORT(sqInt)
primitiveDirectorySetMacTypeAndCreator(void)
{
	interpreterProxy->methodReturnReceiver();
	return 0;
}

/* The name by which the virtual machine knows the module. */
EXPORT(const char *)
getModuleName(void)
{
	return "FilePlugin";
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
extern const BuiltinExport FilePlugin_exports[];
const BuiltinExport FilePlugin_exports[] = {
	{"getModuleName", (sqInt (*)(void))(void (*)(void)) getModuleName, -1},
	{"initialiseModule", (sqInt (*)(void))(void (*)(void)) initialiseModule, -1},
	{"primitiveConnectToFile", (sqInt (*)(void))(void (*)(void)) primitiveConnectToFile, 1},
	{"primitiveConnectToFileDescriptor", (sqInt (*)(void))(void (*)(void)) primitiveConnectToFileDescriptor, 0},
	{"primitiveDirectoryCreate", (sqInt (*)(void))(void (*)(void)) primitiveDirectoryCreate, 1},
	{"primitiveDirectoryDelete", (sqInt (*)(void))(void (*)(void)) primitiveDirectoryDelete, 1},
	{"primitiveDirectoryDelimitor", (sqInt (*)(void))(void (*)(void)) primitiveDirectoryDelimitor, -1},
	{"primitiveDirectoryEntry", (sqInt (*)(void))(void (*)(void)) primitiveDirectoryEntry, 1},
	{"primitiveDirectoryGetMacTypeAndCreator", (sqInt (*)(void))(void (*)(void)) primitiveDirectoryGetMacTypeAndCreator, -1},
	{"primitiveDirectoryLookup", (sqInt (*)(void))(void (*)(void)) primitiveDirectoryLookup, 1},
	{"primitiveDirectorySetMacTypeAndCreator", (sqInt (*)(void))(void (*)(void)) primitiveDirectorySetMacTypeAndCreator, -1},
	{"primitiveFileAtEnd", (sqInt (*)(void))(void (*)(void)) primitiveFileAtEnd, 1},
	{"primitiveFileClose", (sqInt (*)(void))(void (*)(void)) primitiveFileClose, 1},
	{"primitiveFileDelete", (sqInt (*)(void))(void (*)(void)) primitiveFileDelete, 1},
	{"primitiveFileDescriptorType", (sqInt (*)(void))(void (*)(void)) primitiveFileDescriptorType, 0},
	{"primitiveFileFlush", (sqInt (*)(void))(void (*)(void)) primitiveFileFlush, 1},
	{"primitiveFileGetPosition", (sqInt (*)(void))(void (*)(void)) primitiveFileGetPosition, 1},
	{"primitiveFileOpen", (sqInt (*)(void))(void (*)(void)) primitiveFileOpen, 1},
	{"primitiveFileOpenNew", (sqInt (*)(void))(void (*)(void)) primitiveFileOpenNew, 1},
	{"primitiveFileRead", (sqInt (*)(void))(void (*)(void)) primitiveFileRead, 1},
	{"primitiveFileRename", (sqInt (*)(void))(void (*)(void)) primitiveFileRename, 1},
	{"primitiveFileSetPosition", (sqInt (*)(void))(void (*)(void)) primitiveFileSetPosition, 1},
	{"primitiveFileSize", (sqInt (*)(void))(void (*)(void)) primitiveFileSize, 1},
	{"primitiveFileStdioHandles", (sqInt (*)(void))(void (*)(void)) primitiveFileStdioHandles, -1},
	{"primitiveFileSync", (sqInt (*)(void))(void (*)(void)) primitiveFileSync, 1},
	{"primitiveFileTruncate", (sqInt (*)(void))(void (*)(void)) primitiveFileTruncate, 1},
	{"primitiveFileWrite", (sqInt (*)(void))(void (*)(void)) primitiveFileWrite, 1},
	{"primitiveWaitForDataWithSemaphore", (sqInt (*)(void))(void (*)(void)) primitiveWaitForDataWithSemaphore, 1},
	{"setInterpreter", (sqInt (*)(void))(void (*)(void)) setInterpreter, -1},
	{"shutdownModule", (sqInt (*)(void))(void (*)(void)) shutdownModule, -1},
	{NULL, NULL, -1},
};
#else
/* The layout of the proxy that this plugin was built for. */
extern EXPORT(const char) slangvmPluginAbi[];
EXPORT(const char) slangvmPluginAbi[] = "pharo";
extern EXPORT(const signed char) primitiveConnectToFileAccessorDepth;
EXPORT(const signed char) primitiveConnectToFileAccessorDepth = 1;
extern EXPORT(const signed char) primitiveConnectToFileDescriptorAccessorDepth;
EXPORT(const signed char) primitiveConnectToFileDescriptorAccessorDepth = 0;
extern EXPORT(const signed char) primitiveDirectoryCreateAccessorDepth;
EXPORT(const signed char) primitiveDirectoryCreateAccessorDepth = 1;
extern EXPORT(const signed char) primitiveDirectoryDeleteAccessorDepth;
EXPORT(const signed char) primitiveDirectoryDeleteAccessorDepth = 1;
extern EXPORT(const signed char) primitiveDirectoryEntryAccessorDepth;
EXPORT(const signed char) primitiveDirectoryEntryAccessorDepth = 1;
extern EXPORT(const signed char) primitiveDirectoryLookupAccessorDepth;
EXPORT(const signed char) primitiveDirectoryLookupAccessorDepth = 1;
extern EXPORT(const signed char) primitiveFileAtEndAccessorDepth;
EXPORT(const signed char) primitiveFileAtEndAccessorDepth = 1;
extern EXPORT(const signed char) primitiveFileCloseAccessorDepth;
EXPORT(const signed char) primitiveFileCloseAccessorDepth = 1;
extern EXPORT(const signed char) primitiveFileDeleteAccessorDepth;
EXPORT(const signed char) primitiveFileDeleteAccessorDepth = 1;
extern EXPORT(const signed char) primitiveFileDescriptorTypeAccessorDepth;
EXPORT(const signed char) primitiveFileDescriptorTypeAccessorDepth = 0;
extern EXPORT(const signed char) primitiveFileFlushAccessorDepth;
EXPORT(const signed char) primitiveFileFlushAccessorDepth = 1;
extern EXPORT(const signed char) primitiveFileGetPositionAccessorDepth;
EXPORT(const signed char) primitiveFileGetPositionAccessorDepth = 1;
extern EXPORT(const signed char) primitiveFileOpenAccessorDepth;
EXPORT(const signed char) primitiveFileOpenAccessorDepth = 1;
extern EXPORT(const signed char) primitiveFileOpenNewAccessorDepth;
EXPORT(const signed char) primitiveFileOpenNewAccessorDepth = 1;
extern EXPORT(const signed char) primitiveFileReadAccessorDepth;
EXPORT(const signed char) primitiveFileReadAccessorDepth = 1;
extern EXPORT(const signed char) primitiveFileRenameAccessorDepth;
EXPORT(const signed char) primitiveFileRenameAccessorDepth = 1;
extern EXPORT(const signed char) primitiveFileSetPositionAccessorDepth;
EXPORT(const signed char) primitiveFileSetPositionAccessorDepth = 1;
extern EXPORT(const signed char) primitiveFileSizeAccessorDepth;
EXPORT(const signed char) primitiveFileSizeAccessorDepth = 1;
extern EXPORT(const signed char) primitiveFileSyncAccessorDepth;
EXPORT(const signed char) primitiveFileSyncAccessorDepth = 1;
extern EXPORT(const signed char) primitiveFileTruncateAccessorDepth;
EXPORT(const signed char) primitiveFileTruncateAccessorDepth = 1;
extern EXPORT(const signed char) primitiveFileWriteAccessorDepth;
EXPORT(const signed char) primitiveFileWriteAccessorDepth = 1;
extern EXPORT(const signed char) primitiveWaitForDataWithSemaphoreAccessorDepth;
EXPORT(const signed char) primitiveWaitForDataWithSemaphoreAccessorDepth = 1;
#endif
