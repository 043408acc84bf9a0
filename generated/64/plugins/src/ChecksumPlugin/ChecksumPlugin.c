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

unsigned int adler32Ofsizefrom(void *bytes, sqInt size, unsigned int sum);
unsigned int crc32Ofsizefrom(void *bytes, sqInt size, unsigned int sum);

EXPORT(sqInt) initialiseModule(void);
EXPORT(sqInt) shutdownModule(void);
EXPORT(sqInt) primitiveAdler32(void);
EXPORT(sqInt) primitiveCrc32(void);

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

/* Bytes and the sum so far, 1 to begin. */
/* ChecksumPlugin>>#primitiveAdler32 */
EXPORT(sqInt)
primitiveAdler32(void)
{
	unsigned int sum;
	void *t;
	sqInt oop;

	sum = (unsigned int) interpreterProxy->positive32BitValueOf(interpreterProxy->stackValue(0));
	oop = interpreterProxy->stackValue(1);
	if (interpreterProxy->isBytes(oop) == 0) {
		interpreterProxy->primitiveFailFor(PrimErrBadArgument);
	}
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	t = interpreterProxy->firstIndexableField(oop);
	interpreterProxy->methodReturnValue(interpreterProxy->positive32BitIntegerFor(adler32Ofsizefrom(t, interpreterProxy->byteSizeOf(oop), sum)));
	return 0;
}

/* Bytes and the sum so far, 0 to begin. */
/* ChecksumPlugin>>#primitiveCrc32 */
EXPORT(sqInt)
primitiveCrc32(void)
{
	unsigned int sum;
	void *t;
	sqInt oop;

	sum = (unsigned int) interpreterProxy->positive32BitValueOf(interpreterProxy->stackValue(0));
	oop = interpreterProxy->stackValue(1);
	if (interpreterProxy->isBytes(oop) == 0) {
		interpreterProxy->primitiveFailFor(PrimErrBadArgument);
	}
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	t = interpreterProxy->firstIndexableField(oop);
	interpreterProxy->methodReturnValue(interpreterProxy->positive32BitIntegerFor(crc32Ofsizefrom(t, interpreterProxy->byteSizeOf(oop), sum)));
	return 0;
}

/* The name by which the virtual machine knows the module. */
EXPORT(const char *)
getModuleName(void)
{
	return "ChecksumPlugin";
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
extern const BuiltinExport ChecksumPlugin_exports[];
const BuiltinExport ChecksumPlugin_exports[] = {
	{"getModuleName", (sqInt (*)(void))(void (*)(void)) getModuleName, -1},
	{"initialiseModule", (sqInt (*)(void))(void (*)(void)) initialiseModule, -1},
	{"primitiveAdler32", (sqInt (*)(void))(void (*)(void)) primitiveAdler32, 0},
	{"primitiveCrc32", (sqInt (*)(void))(void (*)(void)) primitiveCrc32, 0},
	{"setInterpreter", (sqInt (*)(void))(void (*)(void)) setInterpreter, -1},
	{"shutdownModule", (sqInt (*)(void))(void (*)(void)) shutdownModule, -1},
	{NULL, NULL, -1},
};
#else
/* The layout of the proxy that this plugin was built for. */
extern EXPORT(const char) slangvmPluginAbi[];
EXPORT(const char) slangvmPluginAbi[] = "pharo";
extern EXPORT(const signed char) primitiveAdler32AccessorDepth;
EXPORT(const signed char) primitiveAdler32AccessorDepth = 0;
extern EXPORT(const signed char) primitiveCrc32AccessorDepth;
EXPORT(const signed char) primitiveCrc32AccessorDepth = 0;
#endif
