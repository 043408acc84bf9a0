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

#define PrimErrBadArgument 3
#define PrimErrBadIndex 4
#define PrimErrNoModification 8

sqInt utf8Countsize(void *bytes, sqInt size);
sqInt utf8Decodesizeintoroom(void *bytes, sqInt size, void *words, sqInt room);
sqInt utf8FirstInvalidsize(void *bytes, sqInt size);

EXPORT(sqInt) initialiseModule(void);
EXPORT(sqInt) shutdownModule(void);
EXPORT(sqInt) primitiveCountCharacters(void);
EXPORT(sqInt) primitiveDecode(void);
EXPORT(sqInt) primitiveFirstInvalid(void);

static struct VirtualMachine *interpreterProxy;

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

/* Bytes; fails if they are not UTF-8. */
/* Utf8Plugin>>#primitiveCountCharacters */
EXPORT(sqInt)
primitiveCountCharacters(void)
{
	sqInt count;
	void *t;
	sqInt oop;

	oop = interpreterProxy->stackValue(0);
	if (interpreterProxy->isBytes(oop) == 0) {
		interpreterProxy->primitiveFailFor(PrimErrBadArgument);
	}
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	t = interpreterProxy->firstIndexableField(oop);
	count = utf8Countsize(t, interpreterProxy->byteSizeOf(oop));
	if (count < 0) {
		return interpreterProxy->primitiveFailFor(PrimErrBadArgument);
	}
	interpreterProxy->methodReturnInteger(count);
	return 0;
}

/* Bytes, and 32-bit words for the codes; answers their number. */
/* Utf8Plugin>>#primitiveDecode */
EXPORT(sqInt)
primitiveDecode(void)
{
	sqInt words;
	sqInt count;
	void *t;
	sqInt t1;
	void *t2;
	sqInt oop;

	words = interpreterProxy->stackValue(0);
	if (interpreterProxy->isWords(words) == 0) {
		return interpreterProxy->primitiveFailFor(PrimErrBadArgument);
	}
	if (interpreterProxy->isOopImmutable(words) != 0) {
		return interpreterProxy->primitiveFailFor(PrimErrNoModification);
	}
	oop = interpreterProxy->stackValue(1);
	if (interpreterProxy->isBytes(oop) == 0) {
		interpreterProxy->primitiveFailFor(PrimErrBadArgument);
	}
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	t = interpreterProxy->firstIndexableField(oop);
	t1 = interpreterProxy->byteSizeOf(oop);
	t2 = interpreterProxy->firstIndexableField(words);
	count = utf8Decodesizeintoroom(t, t1, t2, interpreterProxy->stSizeOf(words));
	if (count == -1) {
		return interpreterProxy->primitiveFailFor(PrimErrBadArgument);
	}
	if (count == -2) {
		return interpreterProxy->primitiveFailFor(PrimErrBadIndex);
	}
	interpreterProxy->methodReturnInteger(count);
	return 0;
}

/* Bytes; answers an index, 0 if they are UTF-8. */
/* Utf8Plugin>>#primitiveFirstInvalid */
EXPORT(sqInt)
primitiveFirstInvalid(void)
{
	void *t;
	sqInt oop;

	oop = interpreterProxy->stackValue(0);
	if (interpreterProxy->isBytes(oop) == 0) {
		interpreterProxy->primitiveFailFor(PrimErrBadArgument);
	}
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	t = interpreterProxy->firstIndexableField(oop);
	interpreterProxy->methodReturnInteger(utf8FirstInvalidsize(t, interpreterProxy->byteSizeOf(oop)));
	return 0;
}

/* The name by which the virtual machine knows the module. */
EXPORT(const char *)
getModuleName(void)
{
	return "Utf8Plugin";
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
extern const BuiltinExport Utf8Plugin_exports[];
const BuiltinExport Utf8Plugin_exports[] = {
	{"getModuleName", (sqInt (*)(void))(void (*)(void)) getModuleName, -1},
	{"initialiseModule", (sqInt (*)(void))(void (*)(void)) initialiseModule, -1},
	{"primitiveCountCharacters", (sqInt (*)(void))(void (*)(void)) primitiveCountCharacters, 0},
	{"primitiveDecode", (sqInt (*)(void))(void (*)(void)) primitiveDecode, 0},
	{"primitiveFirstInvalid", (sqInt (*)(void))(void (*)(void)) primitiveFirstInvalid, 0},
	{"setInterpreter", (sqInt (*)(void))(void (*)(void)) setInterpreter, -1},
	{"shutdownModule", (sqInt (*)(void))(void (*)(void)) shutdownModule, -1},
	{NULL, NULL, -1},
};
#else
/* The layout of the proxy that this plugin was built for. */
extern EXPORT(const char) slangvmPluginAbi[];
EXPORT(const char) slangvmPluginAbi[] = "pharo";
extern EXPORT(const signed char) primitiveCountCharactersAccessorDepth;
EXPORT(const signed char) primitiveCountCharactersAccessorDepth = 0;
extern EXPORT(const signed char) primitiveDecodeAccessorDepth;
EXPORT(const signed char) primitiveDecodeAccessorDepth = 0;
extern EXPORT(const signed char) primitiveFirstInvalidAccessorDepth;
EXPORT(const signed char) primitiveFirstInvalidAccessorDepth = 0;
#endif
