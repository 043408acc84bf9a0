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

#define PrimErrNoMemory 9

EXPORT(sqInt) initialiseModule(void);
EXPORT(sqInt) shutdownModule(void);
EXPORT(sqInt) primitiveGetHelloString(void);

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

/* Answer the greeting. The receiver does not matter. */
/* HelloWorldPlugin>>#primitiveGetHelloString */
EXPORT(sqInt)
primitiveGetHelloString(void)
{
	usqInt size;
	sqInt string;

	size = strlen("Hello from your HelloWorldPlugin.");
	string = interpreterProxy->instantiateClassindexableSize(interpreterProxy->classString(), (sqInt) size);
	if (string == 0) {
		interpreterProxy->primitiveFailFor(PrimErrNoMemory);
	} else {
		memcpy(interpreterProxy->firstIndexableField(string), "Hello from your HelloWorldPlugin.", size);
	}
	if (interpreterProxy->failed() == 0) {
		interpreterProxy->popthenPush(1, string);
	}
	return 0;
}

/* The name by which the virtual machine knows the module. */
EXPORT(const char *)
getModuleName(void)
{
	return "HelloWorldPlugin";
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
extern const BuiltinExport HelloWorldPlugin_exports[];
const BuiltinExport HelloWorldPlugin_exports[] = {
	{"getModuleName", (sqInt (*)(void))(void (*)(void)) getModuleName, -1},
	{"initialiseModule", (sqInt (*)(void))(void (*)(void)) initialiseModule, -1},
	{"primitiveGetHelloString", (sqInt (*)(void))(void (*)(void)) primitiveGetHelloString, -1},
	{"setInterpreter", (sqInt (*)(void))(void (*)(void)) setInterpreter, -1},
	{"shutdownModule", (sqInt (*)(void))(void (*)(void)) shutdownModule, -1},
	{NULL, NULL, -1},
};
#else
/* The layout of the proxy that this plugin was built for. */
extern EXPORT(const char) slangvmPluginAbi[];
EXPORT(const char) slangvmPluginAbi[] = "pharo";
#endif
