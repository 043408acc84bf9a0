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
#define PrimErrBadReceiver 2
#define PrimErrNoModification 8

EXPORT(sqInt) initialiseModule(void);
EXPORT(sqInt) shutdownModule(void);
static float * floatsOperand(sqInt offset);
static float * changingReceiver(sqInt offset);
static sqInt indexOperandof(sqInt offset, sqInt size);
static float * sameSizeOperand(void);
static double numberOperand(void);
EXPORT(sqInt) primitiveAt(void);
EXPORT(sqInt) primitiveAtPut(void);
EXPORT(sqInt) primitiveEqual(void);
EXPORT(sqInt) primitiveHashArray(void);
EXPORT(sqInt) primitiveAddFloatArray(void);
EXPORT(sqInt) primitiveAddScalar(void);
EXPORT(sqInt) primitiveSubFloatArray(void);
EXPORT(sqInt) primitiveSubScalar(void);
EXPORT(sqInt) primitiveMulFloatArray(void);
EXPORT(sqInt) primitiveMulScalar(void);
EXPORT(sqInt) primitiveDivFloatArray(void);
EXPORT(sqInt) primitiveDivScalar(void);
EXPORT(sqInt) primitiveDotProduct(void);
EXPORT(sqInt) primitiveLength(void);
EXPORT(sqInt) primitiveNormalize(void);
EXPORT(sqInt) primitiveSum(void);
static double squaresOfsize(float *floats, sqInt size);

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

/* The elements of an operand; fails and answers null for what has no 32-bit words. */
/* FloatArrayPlugin>>#floatsOperand: */
static float *
floatsOperand(sqInt offset)
{
	sqInt oop;

	oop = interpreterProxy->stackValue(offset);
	if (interpreterProxy->isWords(oop) == 0) {
		interpreterProxy->primitiveFailFor(offset == interpreterProxy->methodArgumentCount() ? PrimErrBadReceiver : PrimErrBadArgument);
		return NULL;
	}
	return interpreterProxy->firstIndexableField(oop);
}

/* Its elements, which must not be immutable. */
/* FloatArrayPlugin>>#changingReceiver: */
static float *
changingReceiver(sqInt offset)
{
	float *floats;

	floats = floatsOperand(offset);
	if (interpreterProxy->failed() != 0) {
		return floats;
	}
	if (interpreterProxy->isOopImmutable(interpreterProxy->stackValue(offset)) != 0) {
		interpreterProxy->primitiveFailFor(PrimErrNoModification);
	}
	return floats;
}

/* An index from 0; fails where the receiver ends. */
/* FloatArrayPlugin>>#indexOperand:of: */
static sqInt
indexOperandof(sqInt offset, sqInt size)
{
	sqInt index;

	index = interpreterProxy->stackIntegerValue(offset);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	if (!(index >= 1 && index <= size)) {
		interpreterProxy->primitiveFailFor(PrimErrBadIndex);
	}
	return (sqInt) ((usqInt) index - 1);
}

/* The elements of the argument, as many as the receiver has. */
/* FloatArrayPlugin>>#sameSizeOperand */
static float *
sameSizeOperand(void)
{
	float *floats;
	sqInt t;

	floats = floatsOperand(0);
	if (interpreterProxy->failed() != 0) {
		return floats;
	}
	t = interpreterProxy->byteSizeOf(interpreterProxy->stackValue(0)) / 4;
	if (t != interpreterProxy->byteSizeOf(interpreterProxy->stackValue(1)) / 4) {
		interpreterProxy->primitiveFailFor(PrimErrBadArgument);
	}
	return floats;
}

/* A Float or a SmallInteger; fails for others. */
/* FloatArrayPlugin>>#numberOperand */
static double
numberOperand(void)
{
	sqInt oop;

	oop = interpreterProxy->stackValue(0);
	if (interpreterProxy->isIntegerObject(oop) != 0) {
		return (double) interpreterProxy->integerValueOf(oop);
	}
	return interpreterProxy->floatValueOf(oop);
}

/* An index; answers the Float there. */
/* FloatArrayPlugin>>#primitiveAt */
EXPORT(sqInt)
primitiveAt(void)
{
	float *floats;
	sqInt index;

	floats = floatsOperand(1);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	index = indexOperandof(0, interpreterProxy->byteSizeOf(interpreterProxy->stackValue(1)) / 4);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	return interpreterProxy->methodReturnFloat((double) floats[index]);
}

/* An index and a number; answers the number. */
/* FloatArrayPlugin>>#primitiveAtPut */
EXPORT(sqInt)
primitiveAtPut(void)
{
	double value;
	float *floats;
	sqInt index;

	value = numberOperand();
	floats = changingReceiver(2);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	index = indexOperandof(1, interpreterProxy->byteSizeOf(interpreterProxy->stackValue(2)) / 4);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	floats[index] = (float) value;
	return interpreterProxy->methodReturnValue(interpreterProxy->stackValue(0));
}

/* Another array; answers whether size and all elements are equal as numbers. */
/* FloatArrayPlugin>>#primitiveEqual */
EXPORT(sqInt)
primitiveEqual(void)
{
	float *other;
	float *mine;
	sqInt size;
	sqInt i;

	other = floatsOperand(0);
	mine = floatsOperand(1);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	size = interpreterProxy->byteSizeOf(interpreterProxy->stackValue(1)) / 4;
	if (size != interpreterProxy->byteSizeOf(interpreterProxy->stackValue(0)) / 4) {
		return interpreterProxy->methodReturnBool(0);
	}
	for (i = 0; i < size; i += 1) {
		if (mine[i] != other[i]) {
			return interpreterProxy->methodReturnBool(0);
		}
	}
	return interpreterProxy->methodReturnBool(1);
}

/* The sum of the words, of which 29 bits count. */
/* FloatArrayPlugin>>#primitiveHashArray */
EXPORT(sqInt)
primitiveHashArray(void)
{
	unsigned int *words;
	sqInt size;
	unsigned int sum;
	sqInt i;

	words = (unsigned int *) floatsOperand(0);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	size = interpreterProxy->byteSizeOf(interpreterProxy->stackValue(0)) / 4;
	sum = 0;
	for (i = 0; i < size; i += 1) {
		sum += words[i];
	}
	return interpreterProxy->methodReturnInteger(sum & 0x1FFFFFFF);
}

/* Add an array of the same size, element by element. */
/* FloatArrayPlugin>>#primitiveAddFloatArray */
EXPORT(sqInt)
primitiveAddFloatArray(void)
{
	float *mine;
	float *other;
	sqInt size;
	sqInt i;

	mine = changingReceiver(1);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	other = sameSizeOperand();
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	size = interpreterProxy->byteSizeOf(interpreterProxy->stackValue(1)) / 4;
	for (i = 0; i < size; i += 1) {
		mine[i] += other[i];
	}
	return interpreterProxy->methodReturnReceiver();
}

/* Add a Float, each element. */
/* FloatArrayPlugin>>#primitiveAddScalar */
EXPORT(sqInt)
primitiveAddScalar(void)
{
	float value;
	float *mine;
	sqInt size;
	sqInt i;

	value = (float) numberOperand();
	mine = changingReceiver(1);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	size = interpreterProxy->byteSizeOf(interpreterProxy->stackValue(1)) / 4;
	for (i = 0; i < size; i += 1) {
		mine[i] += value;
	}
	return interpreterProxy->methodReturnReceiver();
}

/* Subtract an array of the same size, element by element. */
/* FloatArrayPlugin>>#primitiveSubFloatArray */
EXPORT(sqInt)
primitiveSubFloatArray(void)
{
	float *mine;
	float *other;
	sqInt size;
	sqInt i;

	mine = changingReceiver(1);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	other = sameSizeOperand();
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	size = interpreterProxy->byteSizeOf(interpreterProxy->stackValue(1)) / 4;
	for (i = 0; i < size; i += 1) {
		mine[i] -= other[i];
	}
	return interpreterProxy->methodReturnReceiver();
}

/* Subtract a Float, each element. */
/* FloatArrayPlugin>>#primitiveSubScalar */
EXPORT(sqInt)
primitiveSubScalar(void)
{
	float value;
	float *mine;
	sqInt size;
	sqInt i;

	value = (float) numberOperand();
	mine = changingReceiver(1);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	size = interpreterProxy->byteSizeOf(interpreterProxy->stackValue(1)) / 4;
	for (i = 0; i < size; i += 1) {
		mine[i] -= value;
	}
	return interpreterProxy->methodReturnReceiver();
}

/* Multiply by an array of the same size, element by element. */
/* FloatArrayPlugin>>#primitiveMulFloatArray */
EXPORT(sqInt)
primitiveMulFloatArray(void)
{
	float *mine;
	float *other;
	sqInt size;
	sqInt i;

	mine = changingReceiver(1);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	other = sameSizeOperand();
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	size = interpreterProxy->byteSizeOf(interpreterProxy->stackValue(1)) / 4;
	for (i = 0; i < size; i += 1) {
		mine[i] *= other[i];
	}
	return interpreterProxy->methodReturnReceiver();
}

/* Multiply by a Float, each element. */
/* FloatArrayPlugin>>#primitiveMulScalar */
EXPORT(sqInt)
primitiveMulScalar(void)
{
	float value;
	float *mine;
	sqInt size;
	sqInt i;

	value = (float) numberOperand();
	mine = changingReceiver(1);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	size = interpreterProxy->byteSizeOf(interpreterProxy->stackValue(1)) / 4;
	for (i = 0; i < size; i += 1) {
		mine[i] *= value;
	}
	return interpreterProxy->methodReturnReceiver();
}

/* Divide by an array of the same size, element by element. Fails where one is zero. */
/* FloatArrayPlugin>>#primitiveDivFloatArray */
EXPORT(sqInt)
primitiveDivFloatArray(void)
{
	float *mine;
	float *other;
	sqInt size;
	sqInt i;
	sqInt zeros;
	sqInt i1;

	mine = changingReceiver(1);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	other = sameSizeOperand();
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	size = interpreterProxy->byteSizeOf(interpreterProxy->stackValue(1)) / 4;
	zeros = 0;
	for (i1 = 0; i1 < size; i1 += 1) {
		if ((double) other[i1] == 0.0) {
			zeros = (sqInt) ((usqInt) zeros + 1);
		}
	}
	if (zeros > 0) {
		return interpreterProxy->primitiveFailFor(PrimErrBadArgument);
	}
	for (i = 0; i < size; i += 1) {
		mine[i] /= other[i];
	}
	return interpreterProxy->methodReturnReceiver();
}

/* Divide by a Float, each element. Fails where it is zero. */
/* FloatArrayPlugin>>#primitiveDivScalar */
EXPORT(sqInt)
primitiveDivScalar(void)
{
	float value;
	float *mine;
	sqInt size;
	sqInt i;

	value = (float) numberOperand();
	mine = changingReceiver(1);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	if ((double) value == 0.0) {
		return interpreterProxy->primitiveFailFor(PrimErrBadArgument);
	}
	size = interpreterProxy->byteSizeOf(interpreterProxy->stackValue(1)) / 4;
	for (i = 0; i < size; i += 1) {
		mine[i] /= value;
	}
	return interpreterProxy->methodReturnReceiver();
}

/* An array of the same size; answers the sum of the products. */
/* FloatArrayPlugin>>#primitiveDotProduct */
EXPORT(sqInt)
primitiveDotProduct(void)
{
	float *mine;
	float *other;
	sqInt size;
	double sum;
	sqInt i;

	mine = floatsOperand(1);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	other = sameSizeOperand();
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	size = interpreterProxy->byteSizeOf(interpreterProxy->stackValue(1)) / 4;
	sum = 0.0;
	for (i = 0; i < size; i += 1) {
		sum += (double) mine[i] * (double) other[i];
	}
	return interpreterProxy->methodReturnFloat(sum);
}

/* The square root of the sum of the squares. Fails for zero. */
/* FloatArrayPlugin>>#primitiveLength */
EXPORT(sqInt)
primitiveLength(void)
{
	float *mine;
	double squares;

	mine = floatsOperand(0);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	squares = squaresOfsize(mine, interpreterProxy->byteSizeOf(interpreterProxy->stackValue(0)) / 4);
	if (!(squares > 0.0)) {
		return interpreterProxy->primitiveFailFor(PrimErrBadReceiver);
	}
	return interpreterProxy->methodReturnFloat(sqrt(squares));
}

/* Divide each element by the length. Fails for zero. */
/* FloatArrayPlugin>>#primitiveNormalize */
EXPORT(sqInt)
primitiveNormalize(void)
{
	float *mine;
	sqInt size;
	double squares;
	double length;
	sqInt i;

	mine = changingReceiver(0);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	size = interpreterProxy->byteSizeOf(interpreterProxy->stackValue(0)) / 4;
	squares = squaresOfsize(mine, size);
	if (!(squares > 0.0)) {
		return interpreterProxy->primitiveFailFor(PrimErrBadReceiver);
	}
	length = sqrt(squares);
	for (i = 0; i < size; i += 1) {
		mine[i] = (float) ((double) mine[i] / length);
	}
	return interpreterProxy->methodReturnReceiver();
}

/* The sum of the elements. */
/* FloatArrayPlugin>>#primitiveSum */
EXPORT(sqInt)
primitiveSum(void)
{
	float *mine;
	sqInt size;
	double sum;
	sqInt i;

	mine = floatsOperand(0);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	size = interpreterProxy->byteSizeOf(interpreterProxy->stackValue(0)) / 4;
	sum = 0.0;
	for (i = 0; i < size; i += 1) {
		sum += (double) mine[i];
	}
	return interpreterProxy->methodReturnFloat(sum);
}

/* FloatArrayPlugin>>#squaresOf:size: */
static double
squaresOfsize(float *floats, sqInt size)
{
	double sum;
	sqInt i;
	double value;

	sum = 0.0;
	for (i = 0; i < size; i += 1) {
		value = (double) floats[i];
		sum += value * value;
	}
	return sum;
}

/* The name by which the virtual machine knows the module. */
EXPORT(const char *)
getModuleName(void)
{
	return "FloatArrayPlugin";
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
extern const BuiltinExport FloatArrayPlugin_exports[];
const BuiltinExport FloatArrayPlugin_exports[] = {
	{"getModuleName", (sqInt (*)(void))(void (*)(void)) getModuleName, -1},
	{"initialiseModule", (sqInt (*)(void))(void (*)(void)) initialiseModule, -1},
	{"primitiveAddFloatArray", (sqInt (*)(void))(void (*)(void)) primitiveAddFloatArray, 0},
	{"primitiveAddScalar", (sqInt (*)(void))(void (*)(void)) primitiveAddScalar, 0},
	{"primitiveAt", (sqInt (*)(void))(void (*)(void)) primitiveAt, 0},
	{"primitiveAtPut", (sqInt (*)(void))(void (*)(void)) primitiveAtPut, 0},
	{"primitiveDivFloatArray", (sqInt (*)(void))(void (*)(void)) primitiveDivFloatArray, 0},
	{"primitiveDivScalar", (sqInt (*)(void))(void (*)(void)) primitiveDivScalar, 0},
	{"primitiveDotProduct", (sqInt (*)(void))(void (*)(void)) primitiveDotProduct, 0},
	{"primitiveEqual", (sqInt (*)(void))(void (*)(void)) primitiveEqual, 0},
	{"primitiveHashArray", (sqInt (*)(void))(void (*)(void)) primitiveHashArray, 0},
	{"primitiveLength", (sqInt (*)(void))(void (*)(void)) primitiveLength, 0},
	{"primitiveMulFloatArray", (sqInt (*)(void))(void (*)(void)) primitiveMulFloatArray, 0},
	{"primitiveMulScalar", (sqInt (*)(void))(void (*)(void)) primitiveMulScalar, 0},
	{"primitiveNormalize", (sqInt (*)(void))(void (*)(void)) primitiveNormalize, 0},
	{"primitiveSubFloatArray", (sqInt (*)(void))(void (*)(void)) primitiveSubFloatArray, 0},
	{"primitiveSubScalar", (sqInt (*)(void))(void (*)(void)) primitiveSubScalar, 0},
	{"primitiveSum", (sqInt (*)(void))(void (*)(void)) primitiveSum, 0},
	{"setInterpreter", (sqInt (*)(void))(void (*)(void)) setInterpreter, -1},
	{"shutdownModule", (sqInt (*)(void))(void (*)(void)) shutdownModule, -1},
	{NULL, NULL, -1},
};
#else
/* The layout of the proxy that this plugin was built for. */
extern EXPORT(const char) slangvmPluginAbi[];
EXPORT(const char) slangvmPluginAbi[] = "pharo";
extern EXPORT(const signed char) primitiveAddFloatArrayAccessorDepth;
EXPORT(const signed char) primitiveAddFloatArrayAccessorDepth = 0;
extern EXPORT(const signed char) primitiveAddScalarAccessorDepth;
EXPORT(const signed char) primitiveAddScalarAccessorDepth = 0;
extern EXPORT(const signed char) primitiveAtAccessorDepth;
EXPORT(const signed char) primitiveAtAccessorDepth = 0;
extern EXPORT(const signed char) primitiveAtPutAccessorDepth;
EXPORT(const signed char) primitiveAtPutAccessorDepth = 0;
extern EXPORT(const signed char) primitiveDivFloatArrayAccessorDepth;
EXPORT(const signed char) primitiveDivFloatArrayAccessorDepth = 0;
extern EXPORT(const signed char) primitiveDivScalarAccessorDepth;
EXPORT(const signed char) primitiveDivScalarAccessorDepth = 0;
extern EXPORT(const signed char) primitiveDotProductAccessorDepth;
EXPORT(const signed char) primitiveDotProductAccessorDepth = 0;
extern EXPORT(const signed char) primitiveEqualAccessorDepth;
EXPORT(const signed char) primitiveEqualAccessorDepth = 0;
extern EXPORT(const signed char) primitiveHashArrayAccessorDepth;
EXPORT(const signed char) primitiveHashArrayAccessorDepth = 0;
extern EXPORT(const signed char) primitiveLengthAccessorDepth;
EXPORT(const signed char) primitiveLengthAccessorDepth = 0;
extern EXPORT(const signed char) primitiveMulFloatArrayAccessorDepth;
EXPORT(const signed char) primitiveMulFloatArrayAccessorDepth = 0;
extern EXPORT(const signed char) primitiveMulScalarAccessorDepth;
EXPORT(const signed char) primitiveMulScalarAccessorDepth = 0;
extern EXPORT(const signed char) primitiveNormalizeAccessorDepth;
EXPORT(const signed char) primitiveNormalizeAccessorDepth = 0;
extern EXPORT(const signed char) primitiveSubFloatArrayAccessorDepth;
EXPORT(const signed char) primitiveSubFloatArrayAccessorDepth = 0;
extern EXPORT(const signed char) primitiveSubScalarAccessorDepth;
EXPORT(const signed char) primitiveSubScalarAccessorDepth = 0;
extern EXPORT(const signed char) primitiveSumAccessorDepth;
EXPORT(const signed char) primitiveSumAccessorDepth = 0;
#endif
