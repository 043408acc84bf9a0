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

#define FiveByteMark 0xFF
#define FourBytesRepeated 2
#define LiteralWords 3
#define OneByteLimit 223
#define OneByteRepeated 1
#define PrimErrBadArgument 3
#define PrimErrBadIndex 4
#define PrimErrNoModification 8
#define PrimErrUnsupported 7
#define SkippedWords 0
#define TwoByteLimit 7935

EXPORT(sqInt) initialiseModule(void);
EXPORT(sqInt) shutdownModule(void);
static unsigned char * bytesOperand(sqInt offset);
static unsigned char * tableOperand(sqInt offset);
EXPORT(sqInt) primitiveCompareString(void);
EXPORT(sqInt) primitiveFindFirstInString(void);
EXPORT(sqInt) primitiveFindSubstring(void);
EXPORT(sqInt) primitiveIndexOfAsciiInString(void);
EXPORT(sqInt) primitiveStringHash(void);
EXPORT(sqInt) primitiveTranslateStringWithTable(void);
EXPORT(sqInt) primitiveConvert8BitSigned(void);
EXPORT(sqInt) primitiveCompressToByteArray(void);
EXPORT(sqInt) primitiveDecompressFromByteArray(void);
static sqInt packcountinto(unsigned int *words, sqInt count, unsigned char *bytes);
static sqInt putNumberintoat(sqInt value, unsigned char *bytes, sqInt at);
static sqInt putWordintoat(unsigned int word, unsigned char *bytes, sqInt at);
static sqInt sizeOfNumberAtin(sqInt at, unsigned char *bytes);
static sqInt unpackfromtointocountwrite(unsigned char *bytes, sqInt start, sqInt size, unsigned int *words, sqInt count, sqInt write);
static unsigned int wordAtin(sqInt at, unsigned char *bytes);

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

/* The bytes of an argument; fails and answers null for what has none. */
/* MiscPrimitivePlugin>>#bytesOperand: */
static unsigned char *
bytesOperand(sqInt offset)
{
	sqInt oop;

	oop = interpreterProxy->stackValue(offset);
	if (interpreterProxy->isBytes(oop) == 0) {
		interpreterProxy->primitiveFailFor(PrimErrBadArgument);
		return NULL;
	}
	return interpreterProxy->firstIndexableField(oop);
}

/* A table has an entry for each byte. */
/* MiscPrimitivePlugin>>#tableOperand: */
static unsigned char *
tableOperand(sqInt offset)
{
	unsigned char *table;

	table = bytesOperand(offset);
	if (interpreterProxy->failed() != 0) {
		return table;
	}
	if (interpreterProxy->byteSizeOf(interpreterProxy->stackValue(offset)) < 256) {
		interpreterProxy->primitiveFailFor(PrimErrBadArgument);
	}
	return table;
}

/* Two strings and a table that orders bytes; answers 1, 2 or 3 for less, equal, greater. */
/* MiscPrimitivePlugin>>#primitiveCompareString */
EXPORT(sqInt)
primitiveCompareString(void)
{
	unsigned char *order;
	unsigned char *second;
	unsigned char *first;
	sqInt firstSize;
	sqInt secondSize;
	sqInt common;
	sqInt difference;
	sqInt index;

	order = tableOperand(0);
	second = bytesOperand(1);
	first = bytesOperand(2);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	firstSize = interpreterProxy->byteSizeOf(interpreterProxy->stackValue(2));
	secondSize = interpreterProxy->byteSizeOf(interpreterProxy->stackValue(1));
	common = firstSize < secondSize ? firstSize : secondSize;
	difference = 0;
	index = 0;
	while (difference == 0 && index < common) {
		difference = (sqInt) order[first[index]] - (sqInt) order[second[index]];
		index = (sqInt) ((usqInt) index + 1);
	}
	if (difference == 0) {
		difference = (sqInt) ((usqInt) firstSize - secondSize);
	}
	if (difference < 0) {
		return interpreterProxy->methodReturnInteger(1);
	}
	return interpreterProxy->methodReturnInteger(difference == 0 ? 2 : 3);
}

/* A string, a map with an entry for each byte, an index to start at; answers the index of the first byte whose entry is not 0, or 0. A map of another size finds nothing. */
/* MiscPrimitivePlugin>>#primitiveFindFirstInString */
EXPORT(sqInt)
primitiveFindFirstInString(void)
{
	sqInt start;
	unsigned char *map;
	unsigned char *string;
	sqInt size;
	sqInt index;

	start = interpreterProxy->stackIntegerValue(0);
	map = bytesOperand(1);
	string = bytesOperand(2);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	if (start < 1) {
		return interpreterProxy->primitiveFailFor(PrimErrBadIndex);
	}
	if (interpreterProxy->byteSizeOf(interpreterProxy->stackValue(1)) != 256) {
		return interpreterProxy->methodReturnInteger(0);
	}
	size = interpreterProxy->byteSizeOf(interpreterProxy->stackValue(2));
	index = (sqInt) ((usqInt) start - 1);
	while (index < size && (int) map[string[index]] == 0) {
		index = (sqInt) ((usqInt) index + 1);
	}
	return interpreterProxy->methodReturnInteger(index < size ? (sqInt) ((usqInt) index + 1) : 0);
}

/* A key, a body, an index to start at, a table that says which bytes count as equal; answers the index of the first place where the key is, or 0. */
/* MiscPrimitivePlugin>>#primitiveFindSubstring */
EXPORT(sqInt)
primitiveFindSubstring(void)
{
	unsigned char *table;
	sqInt start;
	unsigned char *body;
	unsigned char *key;
	sqInt keySize;
	sqInt last;
	sqInt index;
	sqInt matched;

	table = tableOperand(0);
	start = interpreterProxy->stackIntegerValue(1);
	body = bytesOperand(2);
	key = bytesOperand(3);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	keySize = interpreterProxy->byteSizeOf(interpreterProxy->stackValue(3));
	if (keySize == 0) {
		return interpreterProxy->methodReturnInteger(0);
	}
	last = (sqInt) ((usqInt) interpreterProxy->byteSizeOf(interpreterProxy->stackValue(2)) - keySize);
	index = start < 1 ? 0 : (sqInt) ((usqInt) start - 1);
	while (index <= last) {
		matched = 0;
		while (matched < keySize && (int) table[body[(sqInt) ((usqInt) index + matched)]] == (int) table[key[matched]]) {
			matched = (sqInt) ((usqInt) matched + 1);
		}
		if (matched == keySize) {
			return interpreterProxy->methodReturnInteger((sqInt) ((usqInt) index + 1));
		}
		index = (sqInt) ((usqInt) index + 1);
	}
	return interpreterProxy->methodReturnInteger(0);
}

/* A byte's value, a string, an index to start at; answers the index of the first such byte, or 0. */
/* MiscPrimitivePlugin>>#primitiveIndexOfAsciiInString */
EXPORT(sqInt)
primitiveIndexOfAsciiInString(void)
{
	sqInt start;
	unsigned char *string;
	sqInt value;
	sqInt size;
	sqInt index;

	start = interpreterProxy->stackIntegerValue(0);
	string = bytesOperand(1);
	value = interpreterProxy->stackIntegerValue(2);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	if (start < 1) {
		return interpreterProxy->primitiveFailFor(PrimErrBadIndex);
	}
	size = interpreterProxy->byteSizeOf(interpreterProxy->stackValue(1));
	index = (sqInt) ((usqInt) start - 1);
	while (index < size && (sqInt) string[index] != value) {
		index = (sqInt) ((usqInt) index + 1);
	}
	return interpreterProxy->methodReturnInteger(index < size ? (sqInt) ((usqInt) index + 1) : 0);
}

/* Bytes and a hash to begin with, of which 28 bits count; answers one of 28 bits. */
/* MiscPrimitivePlugin>>#primitiveStringHash */
EXPORT(sqInt)
primitiveStringHash(void)
{
	unsigned int hash;
	unsigned char *bytes;
	sqInt size;
	sqInt i;

	hash = (unsigned int) (interpreterProxy->stackIntegerValue(0) & 0xFFFFFFF);
	bytes = bytesOperand(1);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	size = interpreterProxy->byteSizeOf(interpreterProxy->stackValue(1));
	for (i = 0; i < size; i += 1) {
		hash = (hash + (unsigned int) bytes[i]) * 1664525;
	}
	return interpreterProxy->methodReturnInteger(hash & 0xFFFFFFF);
}

/* A string, first and last index, a table; each of the bytes is replaced by its entry. */
/* MiscPrimitivePlugin>>#primitiveTranslateStringWithTable */
EXPORT(sqInt)
primitiveTranslateStringWithTable(void)
{
	unsigned char *table;
	sqInt stop;
	sqInt start;
	unsigned char *string;
	sqInt i;

	table = tableOperand(0);
	stop = interpreterProxy->stackIntegerValue(1);
	start = interpreterProxy->stackIntegerValue(2);
	string = bytesOperand(3);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	if (interpreterProxy->isOopImmutable(interpreterProxy->stackValue(3)) != 0) {
		interpreterProxy->primitiveFailFor(PrimErrNoModification);
	}
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	if (!(start >= 1 && stop <= interpreterProxy->byteSizeOf(interpreterProxy->stackValue(3)))) {
		return interpreterProxy->primitiveFailFor(PrimErrBadIndex);
	}
	for (i = (sqInt) ((usqInt) start - 1); i < stop; i += 1) {
		string[i] = table[string[i]];
	}
	return interpreterProxy->methodReturnReceiver();
}

/* Signed samples of 8 bits and a buffer for as many of 16 bits, which get the same loudness. */
/* MiscPrimitivePlugin>>#primitiveConvert8BitSigned */
EXPORT(sqInt)
primitiveConvert8BitSigned(void)
{
	sqInt samples;
	signed char *bytes;
	sqInt size;
	unsigned short *wide;
	sqInt i;

	samples = interpreterProxy->stackValue(0);
	if (interpreterProxy->isWordsOrBytes(samples) == 0) {
		return interpreterProxy->primitiveFailFor(PrimErrBadArgument);
	}
	bytes = (signed char *) bytesOperand(1);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	if (interpreterProxy->isOopImmutable(interpreterProxy->stackValue(0)) != 0) {
		interpreterProxy->primitiveFailFor(PrimErrNoModification);
	}
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	size = interpreterProxy->byteSizeOf(interpreterProxy->stackValue(1));
	if (interpreterProxy->byteSizeOf(interpreterProxy->stackValue(0)) < (sqInt) ((usqInt) size * 2)) {
		return interpreterProxy->primitiveFailFor(PrimErrBadArgument);
	}
	wide = interpreterProxy->firstIndexableField(samples);
	for (i = 0; i < size; i += 1) {
		wide[i] = (unsigned short) ((int) bytes[i] * 256);
	}
	return interpreterProxy->methodReturnReceiver();
}

/* 32-bit words and bytes for their packed form; answers how many bytes it has. Fails if there is no room for it. */
/* MiscPrimitivePlugin>>#primitiveCompressToByteArray */
EXPORT(sqInt)
primitiveCompressToByteArray(void)
{
	sqInt bitmap;
	unsigned char *bytes;
	unsigned int *words;
	sqInt count;
	sqInt needed;

	bitmap = interpreterProxy->stackValue(1);
	if (interpreterProxy->isWords(bitmap) == 0) {
		return interpreterProxy->primitiveFailFor(PrimErrBadArgument);
	}
	bytes = bytesOperand(0);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	if (interpreterProxy->isOopImmutable(interpreterProxy->stackValue(0)) != 0) {
		interpreterProxy->primitiveFailFor(PrimErrNoModification);
	}
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	words = interpreterProxy->firstIndexableField(bitmap);
	count = interpreterProxy->byteSizeOf(bitmap) / 4;
	needed = packcountinto(words, count, NULL);
	if (needed > interpreterProxy->byteSizeOf(interpreterProxy->stackValue(0))) {
		return interpreterProxy->primitiveFailFor(PrimErrUnsupported);
	}
	return interpreterProxy->methodReturnInteger(packcountinto(words, count, bytes));
}

/* 32-bit words, packed bytes, the index of the first run; fills the words. */
/* MiscPrimitivePlugin>>#primitiveDecompressFromByteArray */
EXPORT(sqInt)
primitiveDecompressFromByteArray(void)
{
	sqInt start;
	unsigned char *bytes;
	sqInt bitmap;
	unsigned int *words;
	sqInt count;
	sqInt size;

	start = interpreterProxy->stackIntegerValue(0);
	bytes = bytesOperand(1);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	bitmap = interpreterProxy->stackValue(2);
	if (interpreterProxy->isWords(bitmap) == 0) {
		return interpreterProxy->primitiveFailFor(PrimErrBadArgument);
	}
	if (interpreterProxy->isOopImmutable(interpreterProxy->stackValue(2)) != 0) {
		interpreterProxy->primitiveFailFor(PrimErrNoModification);
	}
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	if (start < 1) {
		return interpreterProxy->primitiveFailFor(PrimErrBadIndex);
	}
	words = interpreterProxy->firstIndexableField(bitmap);
	count = interpreterProxy->byteSizeOf(bitmap) / 4;
	size = interpreterProxy->byteSizeOf(interpreterProxy->stackValue(1));
	if (unpackfromtointocountwrite(bytes, (sqInt) ((usqInt) start - 1), size, words, count, 0) == 0) {
		return interpreterProxy->primitiveFailFor(PrimErrBadIndex);
	}
	unpackfromtointocountwrite(bytes, (sqInt) ((usqInt) start - 1), size, words, count, 1);
	return interpreterProxy->methodReturnReceiver();
}

/* Answers the number of bytes; writes none where the destination is null. */
/* MiscPrimitivePlugin>>#pack:count:into: */
static sqInt
packcountinto(unsigned int *words, sqInt count, unsigned char *bytes)
{
	sqInt at;
	sqInt index;
	sqInt end;
	sqInt i;
	sqInt end1;
	unsigned int word;
	sqInt value;
	sqInt at1;
	sqInt end2;
	bool t1;
	unsigned int word1;

	at = putNumberintoat(count, bytes, 0);
	index = 0;
	while (index < count) {
		end1 = (sqInt) ((usqInt) index + 1);
		while (end1 < count && words[end1] == words[index]) {
			end1 = (sqInt) ((usqInt) end1 + 1);
		}
		end = end1;
		word = words[index];
		if (word == (word & 0xFF) * 16843009) {
			at = putNumberintoat((sqInt) (((usqInt) end - index) * 4 + OneByteRepeated), bytes, at);
			value = words[index] & 0xFF;
			at1 = at;
			if (bytes != NULL) {
				bytes[at1] = (unsigned char) value;
			}
			at = (sqInt) ((usqInt) at1 + 1);
		} else if (end > (sqInt) ((usqInt) index + 1)) {
			at = putNumberintoat((sqInt) (((usqInt) end - index) * 4 + FourBytesRepeated), bytes, at);
			at = putWordintoat(words[index], bytes, at);
		} else {
			end2 = (sqInt) ((usqInt) index + 1);
			while (true) {
				t1 = end2 < count;
				if (t1) {
					word1 = words[end2];
					t1 = word1 != (word1 & 0xFF) * 16843009 && ((sqInt) ((usqInt) end2 + 1) >= count || words[end2] != words[(sqInt) ((usqInt) end2 + 1)]);
				}
				if (!t1) {
					break;
				}
				end2 = (sqInt) ((usqInt) end2 + 1);
			}
			end = end2;
			at = putNumberintoat((sqInt) (((usqInt) end - index) * 4 + LiteralWords), bytes, at);
			for (i = index; i < end; i += 1) {
				at = putWordintoat(words[i], bytes, at);
			}
		}
		index = end;
	}
	return at;
}

/* MiscPrimitivePlugin>>#putNumber:into:at: */
static sqInt
putNumberintoat(sqInt value, unsigned char *bytes, sqInt at)
{
	sqInt value1;
	sqInt value2;
	sqInt at1;

	if (value <= OneByteLimit) {
		if (bytes != NULL) {
			bytes[at] = (unsigned char) value;
		}
		return (sqInt) ((usqInt) at + 1);
	}
	if (value <= TwoByteLimit) {
		value1 = (sqInt) ((usqInt) (value / 256) + OneByteLimit + 1);
		if (bytes != NULL) {
			bytes[at] = (unsigned char) value1;
		}
		value2 = value & 0xFF;
		at1 = (sqInt) ((usqInt) at + 1);
		if (bytes != NULL) {
			bytes[at1] = (unsigned char) value2;
		}
		return (sqInt) ((usqInt) at1 + 1);
	}
	if (bytes != NULL) {
		bytes[at] = FiveByteMark;
	}
	return putWordintoat((unsigned int) value, bytes, (sqInt) ((usqInt) at + 1));
}

/* MiscPrimitivePlugin>>#putWord:into:at: */
static sqInt
putWordintoat(unsigned int word, unsigned char *bytes, sqInt at)
{
	sqInt value;
	sqInt value1;
	sqInt at1;
	sqInt value2;
	sqInt at2;
	sqInt value3;
	sqInt at3;

	value = (sqInt) ((usqInt) word >> 24);
	if (bytes != NULL) {
		bytes[at] = (unsigned char) value;
	}
	value1 = (sqInt) (((usqInt) word >> 16) & 0xFF);
	at1 = (sqInt) ((usqInt) at + 1);
	if (bytes != NULL) {
		bytes[at1] = (unsigned char) value1;
	}
	value2 = (sqInt) (((usqInt) word >> 8) & 0xFF);
	at2 = (sqInt) ((usqInt) at + 2);
	if (bytes != NULL) {
		bytes[at2] = (unsigned char) value2;
	}
	value3 = word & 0xFF;
	at3 = (sqInt) ((usqInt) at + 3);
	if (bytes != NULL) {
		bytes[at3] = (unsigned char) value3;
	}
	return (sqInt) ((usqInt) at + 4);
}

/* MiscPrimitivePlugin>>#sizeOfNumberAt:in: */
static sqInt
sizeOfNumberAtin(sqInt at, unsigned char *bytes)
{
	sqInt first;

	first = bytes[at];
	if (first <= OneByteLimit) {
		return 1;
	}
	return first < FiveByteMark ? 2 : 5;
}

/* Answers whether the runs fit both into the bytes and into the words. */
/* MiscPrimitivePlugin>>#unpack:from:to:into:count:write: */
static sqInt
unpackfromtointocountwrite(unsigned char *bytes, sqInt start, sqInt size, unsigned int *words, sqInt count, sqInt write)
{
	sqInt at;
	sqInt index;
	sqInt number;
	sqInt length;
	sqInt kind;
	sqInt dataSize;
	unsigned int word;
	sqInt i;
	sqInt first;

	at = start;
	index = 0;
	while (at < size && index < count) {
		if ((sqInt) ((usqInt) at + sizeOfNumberAtin(at, bytes)) > size) {
			return 0;
		}
		first = bytes[at];
		if (first <= OneByteLimit) {
			number = first;
			goto leave2;
		}
		if (first < FiveByteMark) {
			number = (sqInt) (((usqInt) first - OneByteLimit - 1) * 256 + (sqInt) bytes[(sqInt) ((usqInt) at + 1)]);
			goto leave2;
		}
		number = wordAtin((sqInt) ((usqInt) at + 1), bytes);
	leave2:;
		at = (sqInt) ((usqInt) at + sizeOfNumberAtin(at, bytes));
		length = (sqInt) ((usqInt) number >> 2);
		kind = number & 3;
		if (length > (sqInt) ((usqInt) count - index)) {
			return 0;
		}
		dataSize = kind == LiteralWords ? (sqInt) ((usqInt) length * 4) : kind == OneByteRepeated ? 1 : kind == FourBytesRepeated ? 4 : 0;
		if ((sqInt) ((usqInt) at + dataSize) > size) {
			return 0;
		}
		if (write != 0 && kind != SkippedWords) {
			word = 0;
			if (kind == OneByteRepeated) {
				word = (unsigned int) bytes[at] * 16843009;
			}
			if (kind == FourBytesRepeated) {
				word = wordAtin(at, bytes);
			}
			for (i = 0; i < length; i += 1) {
				if (kind == LiteralWords) {
					word = wordAtin((sqInt) ((usqInt) i * 4 + at), bytes);
				}
				words[(sqInt) ((usqInt) index + i)] = word;
			}
		}
		index = (sqInt) ((usqInt) index + length);
		at = (sqInt) ((usqInt) at + dataSize);
	}
	return 1;
}

/* MiscPrimitivePlugin>>#wordAt:in: */
static unsigned int
wordAtin(sqInt at, unsigned char *bytes)
{
	unsigned int word;

	word = bytes[at];
	word = (unsigned int) (((usqInt) word << 8) + (usqInt) bytes[(sqInt) ((usqInt) at + 1)]);
	word = (unsigned int) (((usqInt) word << 8) + (usqInt) bytes[(sqInt) ((usqInt) at + 2)]);
	return (unsigned int) (((usqInt) word << 8) + (usqInt) bytes[(sqInt) ((usqInt) at + 3)]);
}

/* The name by which the virtual machine knows the module. */
EXPORT(const char *)
getModuleName(void)
{
	return "MiscPrimitivePlugin";
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
extern const BuiltinExport MiscPrimitivePlugin_exports[];
const BuiltinExport MiscPrimitivePlugin_exports[] = {
	{"getModuleName", (sqInt (*)(void))(void (*)(void)) getModuleName, -1},
	{"initialiseModule", (sqInt (*)(void))(void (*)(void)) initialiseModule, -1},
	{"primitiveCompareString", (sqInt (*)(void))(void (*)(void)) primitiveCompareString, 0},
	{"primitiveCompressToByteArray", (sqInt (*)(void))(void (*)(void)) primitiveCompressToByteArray, 0},
	{"primitiveConvert8BitSigned", (sqInt (*)(void))(void (*)(void)) primitiveConvert8BitSigned, 0},
	{"primitiveDecompressFromByteArray", (sqInt (*)(void))(void (*)(void)) primitiveDecompressFromByteArray, 0},
	{"primitiveFindFirstInString", (sqInt (*)(void))(void (*)(void)) primitiveFindFirstInString, 0},
	{"primitiveFindSubstring", (sqInt (*)(void))(void (*)(void)) primitiveFindSubstring, 0},
	{"primitiveIndexOfAsciiInString", (sqInt (*)(void))(void (*)(void)) primitiveIndexOfAsciiInString, 0},
	{"primitiveStringHash", (sqInt (*)(void))(void (*)(void)) primitiveStringHash, 0},
	{"primitiveTranslateStringWithTable", (sqInt (*)(void))(void (*)(void)) primitiveTranslateStringWithTable, 0},
	{"setInterpreter", (sqInt (*)(void))(void (*)(void)) setInterpreter, -1},
	{"shutdownModule", (sqInt (*)(void))(void (*)(void)) shutdownModule, -1},
	{NULL, NULL, -1},
};
#else
/* The layout of the proxy that this plugin was built for. */
extern EXPORT(const char) slangvmPluginAbi[];
EXPORT(const char) slangvmPluginAbi[] = "pharo";
extern EXPORT(const signed char) primitiveCompareStringAccessorDepth;
EXPORT(const signed char) primitiveCompareStringAccessorDepth = 0;
extern EXPORT(const signed char) primitiveCompressToByteArrayAccessorDepth;
EXPORT(const signed char) primitiveCompressToByteArrayAccessorDepth = 0;
extern EXPORT(const signed char) primitiveConvert8BitSignedAccessorDepth;
EXPORT(const signed char) primitiveConvert8BitSignedAccessorDepth = 0;
extern EXPORT(const signed char) primitiveDecompressFromByteArrayAccessorDepth;
EXPORT(const signed char) primitiveDecompressFromByteArrayAccessorDepth = 0;
extern EXPORT(const signed char) primitiveFindFirstInStringAccessorDepth;
EXPORT(const signed char) primitiveFindFirstInStringAccessorDepth = 0;
extern EXPORT(const signed char) primitiveFindSubstringAccessorDepth;
EXPORT(const signed char) primitiveFindSubstringAccessorDepth = 0;
extern EXPORT(const signed char) primitiveIndexOfAsciiInStringAccessorDepth;
EXPORT(const signed char) primitiveIndexOfAsciiInStringAccessorDepth = 0;
extern EXPORT(const signed char) primitiveStringHashAccessorDepth;
EXPORT(const signed char) primitiveStringHashAccessorDepth = 0;
extern EXPORT(const signed char) primitiveTranslateStringWithTableAccessorDepth;
EXPORT(const signed char) primitiveTranslateStringWithTableAccessorDepth = 0;
#endif
