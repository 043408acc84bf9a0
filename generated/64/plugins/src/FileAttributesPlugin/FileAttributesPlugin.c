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

#define KindBlockDevice 0x6000
#define KindCharacterDevice 0x2000
#define KindFile 0x8000
#define KindFolder 0x4000
#define KindLink 0xA000
#define KindMask 0xF000
#define KindPipe 0x1000
#define KindSocket 0xC000
#define PrimErrBadNumArgs 5
#define PrimErrNoMemory 9

EXPORT(sqInt) initialiseModule(void);
EXPORT(sqInt) shutdownModule(void);
EXPORT(sqInt) primitiveFileMasks(void);

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

/*
 * Answer an Array: the bits of a mode that say what kind of file it is, then their value for a socket, a symbolic link, a file, a block
 * device, a folder, a character device and a pipe.
 */
/* FileAttributesPlugin>>#primitiveFileMasks */
EXPORT(sqInt)
primitiveFileMasks(void)
{
	sqInt masks;

	if (interpreterProxy->methodArgumentCount() != 0) {
		return interpreterProxy->primitiveFailFor(PrimErrBadNumArgs);
	}
	masks = interpreterProxy->instantiateClassindexableSize(interpreterProxy->classArray(), 8);
	if (masks == 0) {
		return interpreterProxy->primitiveFailFor(PrimErrNoMemory);
	}
	interpreterProxy->storeIntegerofObjectwithValue(0, masks, KindMask);
	interpreterProxy->storeIntegerofObjectwithValue(1, masks, KindSocket);
	interpreterProxy->storeIntegerofObjectwithValue(2, masks, KindLink);
	interpreterProxy->storeIntegerofObjectwithValue(3, masks, KindFile);
	interpreterProxy->storeIntegerofObjectwithValue(4, masks, KindBlockDevice);
	interpreterProxy->storeIntegerofObjectwithValue(5, masks, KindFolder);
	interpreterProxy->storeIntegerofObjectwithValue(6, masks, KindCharacterDevice);
	interpreterProxy->storeIntegerofObjectwithValue(7, masks, KindPipe);
	interpreterProxy->methodReturnValue(masks);
	return 0;
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
	{"primitiveFileMasks", (sqInt (*)(void))(void (*)(void)) primitiveFileMasks, -1},
	{"setInterpreter", (sqInt (*)(void))(void (*)(void)) setInterpreter, -1},
	{"shutdownModule", (sqInt (*)(void))(void (*)(void)) shutdownModule, -1},
	{NULL, NULL, -1},
};
#else
/* The layout of the proxy that this plugin was built for. */
extern EXPORT(const char) slangvmPluginAbi[];
EXPORT(const char) slangvmPluginAbi[] = "pharo";
#endif
