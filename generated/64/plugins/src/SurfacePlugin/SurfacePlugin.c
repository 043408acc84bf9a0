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

#define EntryDispatch 2
#define EntryHandle 1
#define EntryKind 0
#define EntryWords 3
#define FirstFunction 8
#define KindFree 0
#define KindManual 2
#define KindRegistered 1
#define ManualDepth 3
#define ManualHeight 1
#define ManualLocks 6
#define ManualMSB 4
#define ManualPitch 2
#define ManualPointer 5
#define ManualWidth 0
#define ManualWords 7
#define PrimErrBadArgument 3
#define PrimErrInappropriate 6
#define PrimErrNoCMemory 10
#define PrimErrNotFound 11
#define SlotFormat 0
#define SlotLock 1
#define SlotShow 3
#define SlotUnlock 2

void ioFree(usqInt address);
usqInt ioMalloc(usqInt bytes);

EXPORT(sqInt) initialiseModule(void);
EXPORT(sqInt) shutdownModule(void);
static sqInt kindOf(sqInt id);
static sqInt grow(void);
static sqInt newKindhandledispatch(sqInt kind, sqInt handle, sqInt dispatch);
static sqInt forget(sqInt id);
static usqInt functionOfat(sqInt id, sqInt slot);
EXPORT(int) ioRegisterSurface(sqInt handle, void *dispatch, int *idPointer);
EXPORT(int) ioUnregisterSurface(int id);
EXPORT(int) ioFindSurface(int id, void *dispatch, sqInt *handlePointer);
EXPORT(int) ioGetSurfaceFormat(int id, int *width, int *height, int *depth, int *isMSB);
EXPORT(sqInt) ioLockSurface(int id, int *pitch, int x, int y, int w, int h);
EXPORT(int) ioUnlockSurface(int id, int x, int y, int w, int h);
EXPORT(int) ioShowSurface(int id, int x, int y, int w, int h);
static int callRectangleofxywh(sqInt slot, int id, int x, int y, int w, int h);
static sqInt addressOperand(sqInt offset);
static void * holderOperandbytes(sqInt offset, sqInt bytes);
static sqInt manualOperand(sqInt offset);
EXPORT(sqInt) primitiveRegisterSurface(void);
EXPORT(sqInt) primitiveUnregisterSurface(void);
EXPORT(sqInt) primitiveFindSurface(void);
EXPORT(sqInt) primitiveCreateManualSurface(void);
EXPORT(sqInt) primitiveDestroyManualSurface(void);
EXPORT(sqInt) primitiveSetManualSurfacePointer(void);

static struct VirtualMachine *interpreterProxy;
static sqInt *table;
static sqInt tableSize;

/* SurfacePlugin>>#initialiseModule */
EXPORT(sqInt)
initialiseModule(void)
{
	table = NULL;
	tableSize = 0;
	return 1;
}

/* Not while somebody's surface is registered: the owner would go on using its number. */
/* SurfacePlugin>>#shutdownModule */
EXPORT(sqInt)
shutdownModule(void)
{
	sqInt id;
	sqInt limit;
	sqInt limit1;

	limit = tableSize;
	for (id = 0; id < limit; id += 1) {
		if (kindOf(id) == KindRegistered) {
			return 0;
		}
	}
	limit1 = tableSize;
	for (id = 0; id < limit1; id += 1) {
		forget(id);
	}
	if (table != NULL) {
		ioFree((usqInt) table);
	}
	table = NULL;
	tableSize = 0;
	return 1;
}

/* SurfacePlugin>>#kindOf: */
static sqInt
kindOf(sqInt id)
{
	if (!(id >= 0 && id < tableSize)) {
		return KindFree;
	}
	return table[(sqInt) ((usqInt) id * EntryWords) + EntryKind];
}

/* Answer whether there was memory. */
/* SurfacePlugin>>#grow */
static sqInt
grow(void)
{
	sqInt size;
	sqInt *larger;

	size = tableSize == 0 ? 16 : (sqInt) ((usqInt) tableSize * 2);
	larger = (sqInt *) ioMalloc((usqInt) ((usqInt) size * EntryWords * 8));
	if (larger == NULL) {
		return 0;
	}
	memset(larger, 0, (usqInt) ((usqInt) size * EntryWords * 8));
	if (table != NULL) {
		memcpy(larger, table, (usqInt) ((usqInt) tableSize * EntryWords * 8));
		ioFree((usqInt) table);
	}
	table = larger;
	tableSize = size;
	return 1;
}

/* Answer a number, -1 when memory is short. */
/* SurfacePlugin>>#newKind:handle:dispatch: */
static sqInt
newKindhandledispatch(sqInt kind, sqInt handle, sqInt dispatch)
{
	sqInt id;

	id = 0;
	while (id < tableSize && kindOf(id) != KindFree) {
		id = (sqInt) ((usqInt) id + 1);
	}
	if (id == tableSize && grow() == 0) {
		return -1;
	}
	table[(sqInt) ((usqInt) id * EntryWords) + EntryKind] = kind;
	table[(sqInt) ((usqInt) id * EntryWords + EntryHandle)] = handle;
	table[(sqInt) ((usqInt) id * EntryWords + EntryDispatch)] = dispatch;
	return id;
}

/* SurfacePlugin>>#forget: */
static sqInt
forget(sqInt id)
{
	if (kindOf(id) == KindManual) {
		ioFree((usqInt) table[(sqInt) ((usqInt) id * EntryWords + EntryHandle)]);
	}
	table[(sqInt) ((usqInt) id * EntryWords) + EntryKind] = KindFree;
	table[(sqInt) ((usqInt) id * EntryWords + EntryHandle)] = 0;
	table[(sqInt) ((usqInt) id * EntryWords + EntryDispatch)] = 0;
	return 0;
}

/* The address of a function of the owner. */
/* SurfacePlugin>>#functionOf:at: */
static usqInt
functionOfat(sqInt id, sqInt slot)
{
	return (usqInt) longAt((usqInt) table[(sqInt) ((usqInt) id * EntryWords + EntryDispatch)] + FirstFunction + (usqInt) slot * 8);
}

/* Answer whether there was room; the number goes to the address. */
/* SurfacePlugin>>#ioRegisterSurface:_:_: */
EXPORT(int)
ioRegisterSurface(sqInt handle, void *dispatch, int *idPointer)
{
	sqInt id;

	if (dispatch == NULL) {
		return 0;
	}
	if (intAt((usqInt) dispatch) != 1) {
		return 0;
	}
	id = newKindhandledispatch(KindRegistered, handle, (sqInt) dispatch);
	if (id < 0) {
		return 0;
	}
	*idPointer = (int) id;
	return 1;
}

/* SurfacePlugin>>#ioUnregisterSurface: */
EXPORT(int)
ioUnregisterSurface(int id)
{
	if (kindOf(id) != KindRegistered) {
		return 0;
	}
	forget(id);
	return 1;
}

/* Answer whether there is such a surface, of that owner where a dispatch table is given; the handle goes to the address. */
/* SurfacePlugin>>#ioFindSurface:_:_: */
EXPORT(int)
ioFindSurface(int id, void *dispatch, sqInt *handlePointer)
{
	if (kindOf(id) == KindFree) {
		return 0;
	}
	if (dispatch != NULL && table[(sqInt) id * EntryWords + EntryDispatch] != (sqInt) dispatch) {
		return 0;
	}
	*handlePointer = table[(sqInt) id * EntryWords + EntryHandle];
	return 1;
}

/* Store the format; answer whether there is such a surface. */
/* SurfacePlugin>>#ioGetSurfaceFormat:_:_:_:_: */
EXPORT(int)
ioGetSurfaceFormat(int id, int *width, int *height, int *depth, int *isMSB)
{
	sqInt kind;
	int (*function)(sqInt, int *, int *, int *, int *);

	kind = kindOf(id);
	if (kind == KindFree) {
		return 0;
	}
	if (kind == KindManual) {
		*width = (int) ((sqInt *) table[(sqInt) id * EntryWords + EntryHandle])[ManualWidth];
		*height = (int) ((sqInt *) table[(sqInt) id * EntryWords + EntryHandle])[ManualHeight];
		*depth = (int) ((sqInt *) table[(sqInt) id * EntryWords + EntryHandle])[ManualDepth];
		*isMSB = (int) ((sqInt *) table[(sqInt) id * EntryWords + EntryHandle])[ManualMSB];
		return 1;
	}
	function = (int (*)(sqInt, int *, int *, int *, int *)) functionOfat(id, SlotFormat);
	return function(table[(sqInt) id * EntryWords + EntryHandle], width, height, depth, isMSB);
}

/* Have the pixels stay where they are; answer the address of the one at 0@0 and store the bytes in a line. 0 when that is not possible. */
/* SurfacePlugin>>#ioLockSurface:_:_:_:_:_: */
EXPORT(sqInt)
ioLockSurface(int id, int *pitch, int x, int y, int w, int h)
{
	sqInt kind;
	sqInt *manual;
	sqInt (*function)(sqInt, int *, int, int, int, int);

	kind = kindOf(id);
	if (kind == KindFree) {
		return 0;
	}
	if (kind == KindManual) {
		manual = (sqInt *) table[(sqInt) id * EntryWords + EntryHandle];
		if (manual[ManualPointer] == 0) {
			return 0;
		}
		manual[ManualLocks] = (sqInt) ((usqInt) manual[ManualLocks] + 1);
		*pitch = (int) manual[ManualPitch];
		return manual[ManualPointer];
	}
	function = (sqInt (*)(sqInt, int *, int, int, int, int)) functionOfat(id, SlotLock);
	return function(table[(sqInt) id * EntryWords + EntryHandle], pitch, x, y, w, h);
}

/* The pixels of the rectangle may have changed, and the surface may move again. */
/* SurfacePlugin>>#ioUnlockSurface:_:_:_:_: */
EXPORT(int)
ioUnlockSurface(int id, int x, int y, int w, int h)
{
	sqInt kind;
	sqInt *manual;

	kind = kindOf(id);
	if (kind == KindFree) {
		return 0;
	}
	if (kind == KindManual) {
		manual = (sqInt *) table[(sqInt) id * EntryWords + EntryHandle];
		if (manual[ManualLocks] == 0) {
			return 0;
		}
		manual[ManualLocks] = (sqInt) ((usqInt) manual[ManualLocks] - 1);
		return 1;
	}
	return callRectangleofxywh(SlotUnlock, id, x, y, w, h);
}

/* Bring the rectangle to where it is seen. A manual surface is not seen. */
/* SurfacePlugin>>#ioShowSurface:_:_:_:_: */
EXPORT(int)
ioShowSurface(int id, int x, int y, int w, int h)
{
	sqInt kind;

	kind = kindOf(id);
	if (kind == KindFree) {
		return 0;
	}
	if (kind == KindManual) {
		return 1;
	}
	return callRectangleofxywh(SlotShow, id, x, y, w, h);
}

/* SurfacePlugin>>#callRectangle:of:x:y:w:h: */
static int
callRectangleofxywh(sqInt slot, int id, int x, int y, int w, int h)
{
	int (*function)(sqInt, int, int, int, int);

	function = (int (*)(sqInt, int, int, int, int)) functionOfat(id, slot);
	return function(table[(sqInt) id * EntryWords + EntryHandle], x, y, w, h);
}

/* The address in a byte object of 8 bytes; fails for other objects. */
/* SurfacePlugin>>#addressOperand: */
static sqInt
addressOperand(sqInt offset)
{
	sqInt oop;

	oop = interpreterProxy->stackValue(offset);
	if (!(interpreterProxy->isBytes(oop) != 0 && interpreterProxy->byteSizeOf(oop) == 8)) {
		interpreterProxy->primitiveFailFor(PrimErrBadArgument);
		return 0;
	}
	return longAt((usqInt) interpreterProxy->firstIndexableField(oop));
}

/* A byte object for a result. */
/* SurfacePlugin>>#holderOperand:bytes: */
static void *
holderOperandbytes(sqInt offset, sqInt bytes)
{
	sqInt oop;

	oop = interpreterProxy->stackValue(offset);
	if (!(interpreterProxy->isBytes(oop) != 0 && interpreterProxy->byteSizeOf(oop) >= bytes)) {
		interpreterProxy->primitiveFailFor(PrimErrBadArgument);
		return NULL;
	}
	return interpreterProxy->firstIndexableField(oop);
}

/* The number of a manual surface. */
/* SurfacePlugin>>#manualOperand: */
static sqInt
manualOperand(sqInt offset)
{
	sqInt id;

	id = interpreterProxy->stackIntegerValue(offset);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	if (kindOf(id) != KindManual) {
		interpreterProxy->primitiveFailFor(PrimErrNotFound);
	}
	return id;
}

/* Handle and dispatch table (addresses in 8 bytes), 4 bytes for the number; answers whether it was registered. */
/* SurfacePlugin>>#primitiveRegisterSurface */
EXPORT(sqInt)
primitiveRegisterSurface(void)
{
	void *holder;
	sqInt dispatch;
	sqInt handle;

	holder = holderOperandbytes(0, 4);
	dispatch = addressOperand(1);
	handle = addressOperand(2);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	return interpreterProxy->methodReturnBool(ioRegisterSurface(handle, (void *) dispatch, holder));
}

/* A number; answers whether there was such a surface. */
/* SurfacePlugin>>#primitiveUnregisterSurface */
EXPORT(sqInt)
primitiveUnregisterSurface(void)
{
	sqInt id;
	int t;
	int id1;

	id = interpreterProxy->stackIntegerValue(0);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	id1 = (int) id;
	if (kindOf(id1) != KindRegistered) {
		t = 0;
		goto leave0;
	}
	forget(id1);
	t = 1;
leave0:;
	return interpreterProxy->methodReturnBool(t);
}

/* A number and 8 bytes for the handle; answers whether there is such a surface. */
/* SurfacePlugin>>#primitiveFindSurface */
EXPORT(sqInt)
primitiveFindSurface(void)
{
	void *holder;
	sqInt id;

	holder = holderOperandbytes(0, 8);
	id = interpreterProxy->stackIntegerValue(1);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	return interpreterProxy->methodReturnBool(ioFindSurface((int) id, NULL, holder));
}

/* Width, height, bytes in a line, bits of a pixel, whether the first pixel is in the highest bits; answers a number. There are no pixels until a pointer is set. */
/* SurfacePlugin>>#primitiveCreateManualSurface */
EXPORT(sqInt)
primitiveCreateManualSurface(void)
{
	sqInt isMSB;
	sqInt depth;
	sqInt pitch;
	sqInt height;
	sqInt width;
	sqInt *manual;
	sqInt id;

	isMSB = interpreterProxy->booleanValueOf(interpreterProxy->stackValue(0));
	depth = interpreterProxy->stackIntegerValue(1);
	pitch = interpreterProxy->stackIntegerValue(2);
	height = interpreterProxy->stackIntegerValue(3);
	width = interpreterProxy->stackIntegerValue(4);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	if (!(width >= 0 && width <= 0x7FFFFFFF && height >= 0 && height <= 0x7FFFFFFF && pitch >= 0 && pitch <= 0x7FFFFFFF && depth >= 1 && depth <= 32)) {
		return interpreterProxy->primitiveFailFor(PrimErrBadArgument);
	}
	if (pitch < (sqInt) ((usqInt) width * depth + 7) / 8) {
		return interpreterProxy->primitiveFailFor(PrimErrBadArgument);
	}
	manual = (sqInt *) ioMalloc((usqInt) (ManualWords * 8));
	if (manual == NULL) {
		return interpreterProxy->primitiveFailFor(PrimErrNoCMemory);
	}
	manual[ManualWidth] = width;
	manual[ManualHeight] = height;
	manual[ManualPitch] = pitch;
	manual[ManualDepth] = depth;
	manual[ManualMSB] = isMSB;
	manual[ManualPointer] = 0;
	manual[ManualLocks] = 0;
	id = newKindhandledispatch(KindManual, (sqInt) manual, 0);
	if (id < 0) {
		ioFree((usqInt) manual);
		return interpreterProxy->primitiveFailFor(PrimErrNoCMemory);
	}
	return interpreterProxy->methodReturnInteger(id);
}

/* The number of a manual surface that nobody has locked. */
/* SurfacePlugin>>#primitiveDestroyManualSurface */
EXPORT(sqInt)
primitiveDestroyManualSurface(void)
{
	sqInt id;

	id = manualOperand(0);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	if (((sqInt *) table[(sqInt) ((usqInt) id * EntryWords + EntryHandle)])[ManualLocks] > 0) {
		return interpreterProxy->primitiveFailFor(PrimErrInappropriate);
	}
	forget(id);
	return interpreterProxy->methodReturnReceiver();
}

/* The number of a manual surface that nobody has locked, and the address of its pixels; 0 for none. */
/* SurfacePlugin>>#primitiveSetManualSurfacePointer */
EXPORT(sqInt)
primitiveSetManualSurfacePointer(void)
{
	usqInt pointer;
	sqInt id;

	pointer = interpreterProxy->positiveMachineIntegerValueOf(interpreterProxy->stackValue(0));
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	id = manualOperand(1);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	if (((sqInt *) table[(sqInt) ((usqInt) id * EntryWords + EntryHandle)])[ManualLocks] > 0) {
		return interpreterProxy->primitiveFailFor(PrimErrInappropriate);
	}
	((sqInt *) table[(sqInt) ((usqInt) id * EntryWords + EntryHandle)])[ManualPointer] = (sqInt) pointer;
	return interpreterProxy->methodReturnReceiver();
}

/* The name by which the virtual machine knows the module. */
EXPORT(const char *)
getModuleName(void)
{
	return "SurfacePlugin";
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
extern const BuiltinExport SurfacePlugin_exports[];
const BuiltinExport SurfacePlugin_exports[] = {
	{"getModuleName", (sqInt (*)(void))(void (*)(void)) getModuleName, -1},
	{"initialiseModule", (sqInt (*)(void))(void (*)(void)) initialiseModule, -1},
	{"ioFindSurface", (sqInt (*)(void))(void (*)(void)) ioFindSurface, -1},
	{"ioGetSurfaceFormat", (sqInt (*)(void))(void (*)(void)) ioGetSurfaceFormat, -1},
	{"ioLockSurface", (sqInt (*)(void))(void (*)(void)) ioLockSurface, -1},
	{"ioRegisterSurface", (sqInt (*)(void))(void (*)(void)) ioRegisterSurface, -1},
	{"ioShowSurface", (sqInt (*)(void))(void (*)(void)) ioShowSurface, -1},
	{"ioUnlockSurface", (sqInt (*)(void))(void (*)(void)) ioUnlockSurface, -1},
	{"ioUnregisterSurface", (sqInt (*)(void))(void (*)(void)) ioUnregisterSurface, -1},
	{"primitiveCreateManualSurface", (sqInt (*)(void))(void (*)(void)) primitiveCreateManualSurface, 0},
	{"primitiveDestroyManualSurface", (sqInt (*)(void))(void (*)(void)) primitiveDestroyManualSurface, 0},
	{"primitiveFindSurface", (sqInt (*)(void))(void (*)(void)) primitiveFindSurface, 0},
	{"primitiveRegisterSurface", (sqInt (*)(void))(void (*)(void)) primitiveRegisterSurface, 0},
	{"primitiveSetManualSurfacePointer", (sqInt (*)(void))(void (*)(void)) primitiveSetManualSurfacePointer, 0},
	{"primitiveUnregisterSurface", (sqInt (*)(void))(void (*)(void)) primitiveUnregisterSurface, 0},
	{"setInterpreter", (sqInt (*)(void))(void (*)(void)) setInterpreter, -1},
	{"shutdownModule", (sqInt (*)(void))(void (*)(void)) shutdownModule, -1},
	{NULL, NULL, -1},
};
#else
/* The layout of the proxy that this plugin was built for. */
extern EXPORT(const char) slangvmPluginAbi[];
EXPORT(const char) slangvmPluginAbi[] = "pharo";
extern EXPORT(const signed char) primitiveCreateManualSurfaceAccessorDepth;
EXPORT(const signed char) primitiveCreateManualSurfaceAccessorDepth = 0;
extern EXPORT(const signed char) primitiveDestroyManualSurfaceAccessorDepth;
EXPORT(const signed char) primitiveDestroyManualSurfaceAccessorDepth = 0;
extern EXPORT(const signed char) primitiveFindSurfaceAccessorDepth;
EXPORT(const signed char) primitiveFindSurfaceAccessorDepth = 0;
extern EXPORT(const signed char) primitiveRegisterSurfaceAccessorDepth;
EXPORT(const signed char) primitiveRegisterSurfaceAccessorDepth = 0;
extern EXPORT(const signed char) primitiveSetManualSurfacePointerAccessorDepth;
EXPORT(const signed char) primitiveSetManualSurfacePointerAccessorDepth = 0;
extern EXPORT(const signed char) primitiveUnregisterSurfaceAccessorDepth;
EXPORT(const signed char) primitiveUnregisterSurfaceAccessorDepth = 0;
#endif
