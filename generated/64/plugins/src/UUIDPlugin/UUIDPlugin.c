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

#define PrimErrBadReceiver 2
#define PrimErrNoModification 8

sqInt ioRandomBytessize(void *address, sqInt size);

EXPORT(sqInt) initialiseModule(void);
EXPORT(sqInt) shutdownModule(void);
EXPORT(sqInt) primitiveMakeUUID(void);

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

/* Fill the receiver, an object of 16 bytes. */
/* UUIDPlugin>>#primitiveMakeUUID */
EXPORT(sqInt)
primitiveMakeUUID(void)
{
	sqInt oop;
	unsigned char *bytes;

	oop = interpreterProxy->stackValue(0);
	if (!(interpreterProxy->isBytes(oop) != 0 && interpreterProxy->byteSizeOf(oop) == 16)) {
		return interpreterProxy->primitiveFailFor(PrimErrBadReceiver);
	}
	if (interpreterProxy->isOopImmutable(oop) != 0) {
		return interpreterProxy->primitiveFailFor(PrimErrNoModification);
	}
	bytes = interpreterProxy->firstIndexableField(oop);
	if (ioRandomBytessize(bytes, 16) == 0) {
		return interpreterProxy->primitiveFail();
	}
	bytes[6] = (unsigned char) (((int) bytes[6] & 15) | 64);
	bytes[8] = (unsigned char) (((int) bytes[8] & 63) | 128);
	return interpreterProxy->methodReturnReceiver();
}

/* The name by which the virtual machine knows the module. */
EXPORT(const char *)
getModuleName(void)
{
	return "UUIDPlugin";
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
extern const BuiltinExport UUIDPlugin_exports[];
const BuiltinExport UUIDPlugin_exports[] = {
	{"getModuleName", (sqInt (*)(void))(void (*)(void)) getModuleName, -1},
	{"initialiseModule", (sqInt (*)(void))(void (*)(void)) initialiseModule, -1},
	{"primitiveMakeUUID", (sqInt (*)(void))(void (*)(void)) primitiveMakeUUID, 0},
	{"setInterpreter", (sqInt (*)(void))(void (*)(void)) setInterpreter, -1},
	{"shutdownModule", (sqInt (*)(void))(void (*)(void)) shutdownModule, -1},
	{NULL, NULL, -1},
};
#else
/* The layout of the proxy that this plugin was built for. */
extern EXPORT(const char) slangvmPluginAbi[];
EXPORT(const char) slangvmPluginAbi[] = "pharo";
extern EXPORT(const signed char) primitiveMakeUUIDAccessorDepth;
EXPORT(const signed char) primitiveMakeUUIDAccessorDepth = 0;
#endif
