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

#define BitsPerDigit 32
#define LargestSmallMagnitude 0xFFFFFFFFFFFFFFFLL
#define PrimErrBadArgument 3
#define PrimErrBadIndex 4
#define PrimErrBadReceiver 2
#define PrimErrNoMemory 9

EXPORT(sqInt) initialiseModule(void);
EXPORT(sqInt) shutdownModule(void);
static sqInt isNegative(sqInt oop);
static unsigned int * loadinto(sqInt oop, unsigned int *small);
static sqInt countupTo(unsigned int *digits, sqInt limit);
static sqInt loadFirstsecond(sqInt firstOffset, sqInt secondOffset);
static sqInt newNegativebytes(sqInt negative, sqInt bytes);
static sqInt normal(sqInt large);
static sqInt compare(void);
EXPORT(sqInt) primDigitCompare(void);
EXPORT(sqInt) primDigitAdd(void);
static sqInt addcounttocountinto(unsigned int *short_, sqInt shortCount, unsigned int *long_, sqInt longCount, unsigned int *sum);
EXPORT(sqInt) primDigitSubtract(void);
static sqInt subtractcountfromcountinto(unsigned int *short_, sqInt shortCount, unsigned int *long_, sqInt longCount, unsigned int *difference);
EXPORT(sqInt) primDigitMultiplyNegative(void);
static sqInt multiplyInto(unsigned int *product);
static sqInt isNormal(sqInt oop);
EXPORT(sqInt) primDigitDivNegative(void);
static sqInt divideIntoremainder(unsigned int *quotient, unsigned int *work);
static unsigned int quotientDigitatshift(unsigned int *work, sqInt position, sqInt shift);
static sqInt shiftcountby(unsigned int *digits, sqInt count, sqInt bits);
static sqInt shiftBackcountby(unsigned int *digits, sqInt count, sqInt bits);
EXPORT(sqInt) primDigitBitShiftMagnitude(void);
EXPORT(sqInt) primDigitBitAnd(void);
EXPORT(sqInt) primDigitBitOr(void);
EXPORT(sqInt) primDigitBitXor(void);
static sqInt bitOperation(sqInt operation);
EXPORT(sqInt) primAnyBitFromTo(void);
EXPORT(sqInt) primNormalizePositive(void);
EXPORT(sqInt) primNormalizeNegative(void);
static sqInt normalizeClass(sqInt class);
EXPORT(sqInt) primMontgomeryDigitLength(void);
EXPORT(sqInt) primMontgomeryTimesModulo(void);
static sqInt montgomeryIntomoduluscountinverse(unsigned int *result, unsigned int *modulus, sqInt count, unsigned int inverse);
EXPORT(sqInt) primGetModuleName(void);

static struct VirtualMachine *interpreterProxy;
static unsigned int *first;
static sqInt firstCount;
static unsigned int firstSmall[2];
static unsigned int *second;
static sqInt secondCount;
static unsigned int secondSmall[2];
static sqInt loadedCount;

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

/* LargeIntegers>>#isNegative: */
static sqInt
isNegative(sqInt oop)
{
	sqInt t;

	if (interpreterProxy->isIntegerObject(oop) != 0) {
		return interpreterProxy->integerValueOf(oop) < 0;
	}
	t = interpreterProxy->fetchClassOf(oop);
	return t == interpreterProxy->classLargeNegativeInteger();
}

/* Answer the digits of an integer and set their number; fail for other objects. */
/* LargeIntegers>>#load:into: */
static unsigned int *
loadinto(sqInt oop, unsigned int *small)
{
	usqInt value;
	unsigned int *digits;
	sqInt t;
	sqInt class;

	if (interpreterProxy->isIntegerObject(oop) != 0) {
		value = (usqInt) interpreterProxy->integerValueOf(oop);
		if (interpreterProxy->integerValueOf(oop) < 0) {
			value = 0 - value;
		}
		*small = (unsigned int) (value & 0xFFFFFFFFU);
		small[1] = (unsigned int) (value >> 32);
		digits = small;
		loadedCount = 2;
	} else {
		if (interpreterProxy->isIntegerObject(oop) != 0) {
			t = 0;
			goto leave0;
		}
		class = interpreterProxy->fetchClassOf(oop);
		t = class == interpreterProxy->classLargePositiveInteger() || class == interpreterProxy->classLargeNegativeInteger();
	leave0:;
		if (t == 0) {
			interpreterProxy->primitiveFailFor(PrimErrBadArgument);
			loadedCount = 0;
			return small;
		}
		digits = interpreterProxy->firstIndexableField(oop);
		loadedCount = (sqInt) ((usqInt) interpreterProxy->byteSizeOf(oop) + 3) / 4;
	}
	loadedCount = countupTo(digits, loadedCount);
	return digits;
}

/* The number of digits without leading zeros. */
/* LargeIntegers>>#count:upTo: */
static sqInt
countupTo(unsigned int *digits, sqInt limit)
{
	sqInt count;

	count = limit;
	while (count > 0 && digits[(sqInt) ((usqInt) count - 1)] == 0) {
		count = (sqInt) ((usqInt) count - 1);
	}
	return count;
}

/* Both operands of a primitive; fails if one is no integer. */
/* LargeIntegers>>#loadFirst:second: */
static sqInt
loadFirstsecond(sqInt firstOffset, sqInt secondOffset)
{
	sqInt t;
	sqInt t1;

	t = interpreterProxy->stackValue(firstOffset);
	first = loadinto(t, &firstSmall[0]);
	firstCount = loadedCount;
	t1 = interpreterProxy->stackValue(secondOffset);
	second = loadinto(t1, &secondSmall[0]);
	secondCount = loadedCount;
	return 0;
}

/* A new large integer that is zero; fails and answers 0 when memory is short. */
/* LargeIntegers>>#newNegative:bytes: */
static sqInt
newNegativebytes(sqInt negative, sqInt bytes)
{
	sqInt oop;

	oop = interpreterProxy->instantiateClassindexableSize(negative != 0 ? interpreterProxy->classLargeNegativeInteger() : interpreterProxy->classLargePositiveInteger(), bytes);
	if (oop == 0) {
		interpreterProxy->primitiveFailFor(PrimErrNoMemory);
	}
	return oop;
}

/* The smallest object with the value of a large integer; 0 when memory is short. */
/* LargeIntegers>>#normal: */
static sqInt
normal(sqInt large)
{
	unsigned int *digits;
	sqInt count;
	sqInt negative;
	usqInt value;
	sqInt bytes;
	sqInt copy;
	unsigned int *t;
	unsigned int top;

	digits = interpreterProxy->firstIndexableField(large);
	count = countupTo(digits, (sqInt) ((usqInt) interpreterProxy->byteSizeOf(large) + 3) / 4);
	negative = isNegative(large);
	if (count <= 2) {
		value = 0;
		if (count > 1) {
			value = (usqInt) digits[1] << 32;
		}
		if (count > 0) {
			value += *digits;
		}
		if (negative != 0 && value <= (usqInt) (LargestSmallMagnitude + 1)) {
			return interpreterProxy->integerObjectOf((sqInt) (0 - value));
		}
		if (value <= LargestSmallMagnitude) {
			return interpreterProxy->integerObjectOf((sqInt) value);
		}
	}
	if (count == 0) {
		bytes = 0;
		goto leave0;
	}
	top = digits[(sqInt) ((usqInt) count - 1)];
	if (top < 256) {
		bytes = (sqInt) (((usqInt) count - 1) * 4 + 1);
		goto leave0;
	}
	if (top < 65536) {
		bytes = (sqInt) (((usqInt) count - 1) * 4 + 2);
		goto leave0;
	}
	bytes = top < 0x1000000 ? (sqInt) (((usqInt) count - 1) * 4 + 3) : (sqInt) ((usqInt) count * 4);
leave0:;
	if (bytes == interpreterProxy->byteSizeOf(large)) {
		return large;
	}
	copy = newNegativebytes(negative, bytes);
	if (copy == 0) {
		return 0;
	}
	t = interpreterProxy->firstIndexableField(copy);
	memcpy(t, (unsigned int *) interpreterProxy->firstIndexableField(large), (usqInt) bytes);
	return copy;
}

/* -1, 0 or 1 for the magnitudes of the operands. */
/* LargeIntegers>>#compare */
static sqInt
compare(void)
{
	sqInt index;

	if (firstCount != secondCount) {
		return firstCount < secondCount ? -1 : 1;
	}
	index = (sqInt) ((usqInt) firstCount - 1);
	while (index >= 0 && first[index] == second[index]) {
		index = (sqInt) ((usqInt) index - 1);
	}
	if (index < 0) {
		return 0;
	}
	return first[index] < second[index] ? -1 : 1;
}

/* An integer; answers -1, 0 or 1 for the magnitudes. */
/* LargeIntegers>>#primDigitCompare */
EXPORT(sqInt)
primDigitCompare(void)
{
	loadFirstsecond(1, 0);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	return interpreterProxy->methodReturnInteger(compare());
}

/* An integer; answers the sum of the magnitudes, with the receiver's sign. */
/* LargeIntegers>>#primDigitAdd */
EXPORT(sqInt)
primDigitAdd(void)
{
	sqInt count;
	sqInt large;
	unsigned int *sum;
	sqInt result;

	loadFirstsecond(1, 0);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	count = (sqInt) ((usqInt) (firstCount > secondCount ? firstCount : secondCount) + 1);
	large = newNegativebytes(isNegative(interpreterProxy->stackValue(1)), (sqInt) ((usqInt) count * 4));
	if (large == 0) {
		return 0;
	}
	sum = interpreterProxy->firstIndexableField(large);
	if (firstCount >= secondCount) {
		addcounttocountinto(second, secondCount, first, firstCount, sum);
	} else {
		addcounttocountinto(first, firstCount, second, secondCount, sum);
	}
	result = normal(large);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	return interpreterProxy->methodReturnValue(result);
}

/* LargeIntegers>>#add:count:to:count:into: */
static sqInt
addcounttocountinto(unsigned int *short_, sqInt shortCount, unsigned int *long_, sqInt longCount, unsigned int *sum)
{
	usqInt carry;
	sqInt i;

	carry = 0;
	for (i = 0; i < shortCount; i += 1) {
		carry = carry + (usqInt) short_[i] + (usqInt) long_[i];
		sum[i] = (unsigned int) (carry & 0xFFFFFFFFU);
		carry >>= 32;
	}
	for (i = shortCount; i < longCount; i += 1) {
		carry += long_[i];
		sum[i] = (unsigned int) (carry & 0xFFFFFFFFU);
		carry >>= 32;
	}
	sum[longCount] = (unsigned int) carry;
	return 0;
}

/* An integer; answers the difference of the magnitudes, with the receiver's sign if the receiver's is greater, else the other one. */
/* LargeIntegers>>#primDigitSubtract */
EXPORT(sqInt)
primDigitSubtract(void)
{
	sqInt order;
	sqInt negative;
	sqInt large;
	sqInt t;
	unsigned int *t1;
	sqInt t2;
	unsigned int *t3;
	sqInt t4;
	unsigned int *t5;
	sqInt t6;
	unsigned int *t7;
	sqInt result;

	loadFirstsecond(1, 0);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	order = compare();
	if (order == 0) {
		return interpreterProxy->methodReturnInteger(0);
	}
	negative = isNegative(interpreterProxy->stackValue(1));
	if (order < 0) {
		negative = negative == 0;
	}
	large = newNegativebytes(negative, (sqInt) ((usqInt) (order < 0 ? secondCount : firstCount) * 4));
	if (large == 0) {
		return 0;
	}
	if (order < 0) {
		t3 = first;
		t2 = firstCount;
		t1 = second;
		t = secondCount;
		subtractcountfromcountinto(t3, t2, t1, t, interpreterProxy->firstIndexableField(large));
	} else {
		t7 = second;
		t6 = secondCount;
		t5 = first;
		t4 = firstCount;
		subtractcountfromcountinto(t7, t6, t5, t4, interpreterProxy->firstIndexableField(large));
	}
	result = normal(large);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	return interpreterProxy->methodReturnValue(result);
}

/* The long magnitude is not less than the short one. */
/* LargeIntegers>>#subtract:count:from:count:into: */
static sqInt
subtractcountfromcountinto(unsigned int *short_, sqInt shortCount, unsigned int *long_, sqInt longCount, unsigned int *difference)
{
	sqInt borrow;
	sqInt i;

	borrow = 0;
	for (i = 0; i < longCount; i += 1) {
		borrow = (sqInt) ((usqInt) (sqInt) long_[i] - borrow);
		if (i < shortCount) {
			borrow = (sqInt) ((usqInt) borrow - (sqInt) short_[i]);
		}
		difference[i] = (unsigned int) (borrow & 0xFFFFFFFFLL);
		borrow = borrow < 0;
	}
	return 0;
}

/* An integer and whether the product is negative; answers it. */
/* LargeIntegers>>#primDigitMultiplyNegative */
EXPORT(sqInt)
primDigitMultiplyNegative(void)
{
	sqInt negative;
	sqInt large;
	sqInt result;

	negative = interpreterProxy->booleanValueOf(interpreterProxy->stackValue(0));
	loadFirstsecond(2, 1);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	if (firstCount == 0 || secondCount == 0) {
		return interpreterProxy->methodReturnInteger(0);
	}
	large = newNegativebytes(negative != 0, (sqInt) (((usqInt) firstCount + secondCount) * 4));
	if (large == 0) {
		return 0;
	}
	multiplyInto(interpreterProxy->firstIndexableField(large));
	result = normal(large);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	return interpreterProxy->methodReturnValue(result);
}

/* The product of the operands; it is zero before. */
/* LargeIntegers>>#multiplyInto: */
static sqInt
multiplyInto(unsigned int *product)
{
	sqInt i;
	sqInt limit;
	usqInt digit;
	usqInt carry;
	sqInt k;
	sqInt limit1;

	limit = firstCount;
	for (i = 0; i < limit; i += 1) {
		digit = first[i];
		carry = 0;
		if (digit != 0) {
			limit1 = secondCount;
			for (k = 0; k < limit1; k += 1) {
				carry = digit * (usqInt) second[k] + (usqInt) product[(sqInt) ((usqInt) i + k)] + carry;
				product[(sqInt) ((usqInt) i + k)] = (unsigned int) (carry & 0xFFFFFFFFU);
				carry >>= 32;
			}
			product[(sqInt) ((usqInt) i + secondCount)] = (unsigned int) carry;
		}
	}
	return 0;
}

/* A large integer has no leading zero byte. */
/* LargeIntegers>>#isNormal: */
static sqInt
isNormal(sqInt oop)
{
	sqInt size;
	unsigned char *bytes;

	if (interpreterProxy->isIntegerObject(oop) != 0) {
		return 1;
	}
	size = interpreterProxy->byteSizeOf(oop);
	bytes = interpreterProxy->firstIndexableField(oop);
	return size > 0 && (int) bytes[(sqInt) ((usqInt) size - 1)] != 0;
}

/* An integer that is not zero, and whether the quotient is negative; answers an Array with quotient and remainder. The remainder has the receiver's sign. */
/* LargeIntegers>>#primDigitDivNegative */
EXPORT(sqInt)
primDigitDivNegative(void)
{
	sqInt negative;
	sqInt receiver;
	sqInt pair;
	sqInt quotient;
	sqInt remainder;
	sqInt t;
	unsigned int *t1;
	sqInt large;
	sqInt bytes;
	sqInt copy;
	unsigned int *t2;

	negative = interpreterProxy->booleanValueOf(interpreterProxy->stackValue(0));
	receiver = interpreterProxy->stackValue(2);
	loadFirstsecond(2, 1);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	if (!(isNormal(receiver) != 0 && isNormal(interpreterProxy->stackValue(1)) != 0)) {
		return interpreterProxy->primitiveFail();
	}
	if (secondCount == 0) {
		return interpreterProxy->primitiveFail();
	}
	pair = interpreterProxy->instantiateClassindexableSize(interpreterProxy->classArray(), 2);
	if (pair == 0) {
		return interpreterProxy->primitiveFailFor(PrimErrNoMemory);
	}
	if (firstCount < secondCount) {
		interpreterProxy->storeIntegerofObjectwithValue(0, pair, 0);
		interpreterProxy->storePointerofObjectwithValue(1, pair, receiver);
		return interpreterProxy->methodReturnValue(pair);
	}
	quotient = newNegativebytes(negative != 0, (sqInt) (((usqInt) firstCount - secondCount + 1) * 4));
	if (quotient == 0) {
		return 0;
	}
	t = isNegative(receiver);
	remainder = newNegativebytes(t, (sqInt) (((usqInt) firstCount + 1) * 4));
	if (remainder == 0) {
		return 0;
	}
	t1 = interpreterProxy->firstIndexableField(quotient);
	divideIntoremainder(t1, interpreterProxy->firstIndexableField(remainder));
	large = remainder;
	bytes = (sqInt) ((usqInt) secondCount * 4);
	copy = newNegativebytes(isNegative(large), bytes);
	if (copy == 0) {
		remainder = 0;
		goto leave0;
	}
	t2 = interpreterProxy->firstIndexableField(copy);
	memcpy(t2, (unsigned int *) interpreterProxy->firstIndexableField(large), (usqInt) bytes);
	remainder = copy;
leave0:;
	if (remainder == 0) {
		return 0;
	}
	interpreterProxy->storePointerofObjectwithValue(0, pair, quotient);
	interpreterProxy->storePointerofObjectwithValue(1, pair, remainder);
	return interpreterProxy->methodReturnValue(pair);
}

/* `work` has room for a digit more than the dividend, and holds the remainder in the end. */
/* LargeIntegers>>#divideInto:remainder: */
static sqInt
divideIntoremainder(unsigned int *quotient, unsigned int *work)
{
	sqInt shift;
	sqInt i;
	usqInt divisor;
	usqInt part;
	sqInt i1;

	memcpy(work, first, (usqInt) ((usqInt) firstCount * 4));
	work[firstCount] = 0;
	if (secondCount == 1) {
		divisor = *second;
		part = 0;
		for (i1 = (sqInt) ((usqInt) firstCount - 1); i1 >= 0; i1 = (sqInt) ((usqInt) i1 + -1)) {
			part = (part << 32) + (usqInt) work[i1];
			quotient[i1] = (unsigned int) (part / divisor);
			part %= divisor;
		}
		*work = (unsigned int) part;
		return 0;
	}
	shift = 0;
	while ((((usqInt) second[(sqInt) ((usqInt) secondCount - 1)] << shift) & 0x80000000U) == 0) {
		shift = (sqInt) ((usqInt) shift + 1);
	}
	shiftcountby(work, (sqInt) ((usqInt) firstCount + 1), shift);
	for (i = (sqInt) ((usqInt) firstCount - secondCount); i >= 0; i = (sqInt) ((usqInt) i + -1)) {
		quotient[i] = quotientDigitatshift(work, i, shift);
	}
	shiftBackcountby(work, secondCount, shift);
	return 0;
}

/* Guess from the two highest digits, correct by the third, subtract, and add back once where it was still too much. */
/* LargeIntegers>>#quotientDigit:at:shift: */
static unsigned int
quotientDigitatshift(unsigned int *work, sqInt position, sqInt shift)
{
	usqInt top;
	usqInt next;
	usqInt high;
	usqInt guess;
	usqInt rest;
	sqInt borrow;
	usqInt carry;
	sqInt i;
	sqInt limit;
	usqInt product;
	sqInt limit1;
	usqInt t;
	sqInt index;
	usqInt both;
	sqInt index1;
	usqInt both1;
	usqInt both2;
	usqInt both3;

	index = (sqInt) ((usqInt) secondCount - 1);
	both = (usqInt) second[index] << 32;
	if (index > 0) {
		both += second[(sqInt) ((usqInt) index - 1)];
	}
	top = ((both << shift) >> 32) & 0xFFFFFFFFU;
	index1 = (sqInt) ((usqInt) secondCount - 2);
	both1 = (usqInt) second[index1] << 32;
	if (index1 > 0) {
		both1 += second[(sqInt) ((usqInt) index1 - 1)];
	}
	next = ((both1 << shift) >> 32) & 0xFFFFFFFFU;
	high = ((usqInt) work[(sqInt) ((usqInt) position + secondCount)] << 32) + (usqInt) work[(sqInt) ((usqInt) position + secondCount - 1)];
	guess = high / top;
	rest = high % top;
	while (guess > 0xFFFFFFFFU || (rest <= 0xFFFFFFFFU && guess * next > (rest << 32) + (usqInt) work[(sqInt) ((usqInt) position + secondCount - 2)])) {
		guess -= 1;
		rest += top;
	}
	borrow = 0;
	carry = 0;
	limit = secondCount;
	for (i = 0; i < limit; i += 1) {
		both2 = (usqInt) second[i] << 32;
		if (i > 0) {
			both2 += second[(sqInt) ((usqInt) i - 1)];
		}
		product = guess * (((both2 << shift) >> 32) & 0xFFFFFFFFU) + carry;
		carry = product >> 32;
		borrow = (sqInt) ((usqInt) (sqInt) work[(sqInt) ((usqInt) position + i)] - borrow - (product & 0xFFFFFFFFU));
		work[(sqInt) ((usqInt) position + i)] = (unsigned int) (borrow & 0xFFFFFFFFLL);
		borrow = borrow < 0;
	}
	borrow = (sqInt) ((usqInt) (sqInt) work[(sqInt) ((usqInt) position + secondCount)] - borrow - carry);
	work[(sqInt) ((usqInt) position + secondCount)] = (unsigned int) (borrow & 0xFFFFFFFFLL);
	if (borrow < 0) {
		guess -= 1;
		carry = 0;
		limit1 = secondCount;
		for (i = 0; i < limit1; i += 1) {
			t = carry + (usqInt) work[(sqInt) ((usqInt) position + i)];
			both3 = (usqInt) second[i] << 32;
			if (i > 0) {
				both3 += second[(sqInt) ((usqInt) i - 1)];
			}
			carry = t + (((both3 << shift) >> 32) & 0xFFFFFFFFU);
			work[(sqInt) ((usqInt) position + i)] = (unsigned int) (carry & 0xFFFFFFFFU);
			carry >>= 32;
		}
		carry += work[(sqInt) ((usqInt) position + secondCount)];
		work[(sqInt) ((usqInt) position + secondCount)] = (unsigned int) (carry & 0xFFFFFFFFU);
	}
	return (unsigned int) guess;
}

/* Less than 32 bits to the left; what leaves the highest digit is lost. */
/* LargeIntegers>>#shift:count:by: */
static sqInt
shiftcountby(unsigned int *digits, sqInt count, sqInt bits)
{
	usqInt carry;
	sqInt i;

	carry = 0;
	for (i = 0; i < count; i += 1) {
		carry += (usqInt) digits[i] << bits;
		digits[i] = (unsigned int) (carry & 0xFFFFFFFFU);
		carry >>= 32;
	}
	return 0;
}

/* Less than 32 bits to the right. */
/* LargeIntegers>>#shiftBack:count:by: */
static sqInt
shiftBackcountby(unsigned int *digits, sqInt count, sqInt bits)
{
	sqInt i;
	usqInt both;

	for (i = 0; i < count; i += 1) {
		both = digits[i];
		if ((sqInt) ((usqInt) i + 1) < count) {
			both += (usqInt) digits[(sqInt) ((usqInt) i + 1)] << 32;
		}
		digits[i] = (unsigned int) ((both >> bits) & 0xFFFFFFFFU);
	}
	return 0;
}

/* A number of bits, to the left where it is positive; answers the shifted magnitude with the receiver's sign. */
/* LargeIntegers>>#primDigitBitShiftMagnitude */
EXPORT(sqInt)
primDigitBitShiftMagnitude(void)
{
	sqInt shift;
	sqInt t;
	sqInt shift1;
	sqInt whole;
	sqInt count;
	sqInt large;
	unsigned int *digits;
	sqInt result;
	sqInt whole1;
	sqInt bits;
	usqInt top;
	sqInt bytes;
	sqInt large1;
	unsigned int *digits1;
	sqInt count1;

	shift = interpreterProxy->stackIntegerValue(0);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	t = interpreterProxy->stackValue(1);
	first = loadinto(t, &firstSmall[0]);
	firstCount = loadedCount;
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	if (firstCount == 0) {
		return interpreterProxy->methodReturnInteger(0);
	}
	if (shift < 0) {
		shift1 = (sqInt) ((usqInt) 0 - shift);
		whole = shift1 / BitsPerDigit;
		if (whole >= firstCount) {
			return interpreterProxy->methodReturnInteger(0);
		}
		count = (sqInt) ((usqInt) firstCount - whole);
		large = newNegativebytes(isNegative(interpreterProxy->stackValue(1)), (sqInt) ((usqInt) count * 4));
		if (large == 0) {
			return 0;
		}
		digits = interpreterProxy->firstIndexableField(large);
		memcpy(digits, first + whole, (usqInt) ((usqInt) count * 4));
		shiftBackcountby(digits, count, shift1 % BitsPerDigit);
		result = normal(large);
		if (interpreterProxy->failed() != 0) {
			return 0;
		}
		return interpreterProxy->methodReturnValue(result);
	}
	if (shift > 0x7FFFFFFFFFLL) {
		return interpreterProxy->primitiveFailFor(PrimErrNoMemory);
	}
	whole1 = shift / BitsPerDigit;
	bits = shift % BitsPerDigit;
	top = (usqInt) first[(sqInt) ((usqInt) firstCount - 1)] << bits;
	bytes = (sqInt) (((usqInt) firstCount - 1 + whole1) * 4);
	while (top > 0) {
		bytes = (sqInt) ((usqInt) bytes + 1);
		top >>= 8;
	}
	large1 = newNegativebytes(isNegative(interpreterProxy->stackValue(1)), bytes);
	if (large1 == 0) {
		return 0;
	}
	digits1 = interpreterProxy->firstIndexableField(large1);
	count1 = (sqInt) ((usqInt) bytes + 3) / 4;
	memcpy(digits1 + whole1, first, (usqInt) ((usqInt) firstCount * 4));
	shiftcountby(digits1 + whole1, (sqInt) ((usqInt) count1 - whole1), bits);
	return interpreterProxy->methodReturnValue(large1);
}

/* An integer; both are not negative. */
/* LargeIntegers>>#primDigitBitAnd */
EXPORT(sqInt)
primDigitBitAnd(void)
{
	return bitOperation(0);
}

/* An integer; both are not negative. */
/* LargeIntegers>>#primDigitBitOr */
EXPORT(sqInt)
primDigitBitOr(void)
{
	return bitOperation(1);
}

/* An integer; both are not negative. */
/* LargeIntegers>>#primDigitBitXor */
EXPORT(sqInt)
primDigitBitXor(void)
{
	return bitOperation(2);
}

/* 0 and, 1 or, 2 exclusive or. */
/* LargeIntegers>>#bitOperation: */
static sqInt
bitOperation(sqInt operation)
{
	sqInt count;
	sqInt large;
	unsigned int *digits;
	sqInt i;
	unsigned int one;
	unsigned int other;
	sqInt result;

	loadFirstsecond(1, 0);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	if (isNegative(interpreterProxy->stackValue(0)) != 0 || isNegative(interpreterProxy->stackValue(1)) != 0) {
		return interpreterProxy->primitiveFailFor(PrimErrBadArgument);
	}
	count = firstCount > secondCount ? firstCount : secondCount;
	large = newNegativebytes(0, (sqInt) ((usqInt) count * 4));
	if (large == 0) {
		return 0;
	}
	digits = interpreterProxy->firstIndexableField(large);
	for (i = 0; i < count; i += 1) {
		one = i < firstCount ? first[i] : 0;
		other = i < secondCount ? second[i] : 0;
		if (operation == 0) {
			digits[i] = one & other;
		}
		if (operation == 1) {
			digits[i] = one | other;
		}
		if (operation == 2) {
			digits[i] = one ^ other;
		}
	}
	result = normal(large);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	return interpreterProxy->methodReturnValue(result);
}

/* Two indices of bits from 1; answers whether one of these bits of the magnitude is set. */
/* LargeIntegers>>#primAnyBitFromTo */
EXPORT(sqInt)
primAnyBitFromTo(void)
{
	sqInt to;
	sqInt from;
	sqInt t;
	sqInt last;
	sqInt bit;

	to = interpreterProxy->stackIntegerValue(0);
	from = interpreterProxy->stackIntegerValue(1);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	if (!(from >= 1 && to >= 1)) {
		return interpreterProxy->primitiveFailFor(PrimErrBadIndex);
	}
	t = interpreterProxy->stackValue(2);
	first = loadinto(t, &firstSmall[0]);
	firstCount = loadedCount;
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	last = to < (sqInt) ((usqInt) firstCount * BitsPerDigit) ? to : (sqInt) ((usqInt) firstCount * BitsPerDigit);
	for (bit = (sqInt) ((usqInt) from - 1); bit < last; bit += 1) {
		if ((((usqInt) first[bit / BitsPerDigit] >> (bit % BitsPerDigit)) & 1) != 0) {
			return interpreterProxy->methodReturnBool(1);
		}
	}
	return interpreterProxy->methodReturnBool(0);
}

/* The receiver's value as the smallest object. */
/* LargeIntegers>>#primNormalizePositive */
EXPORT(sqInt)
primNormalizePositive(void)
{
	return normalizeClass(interpreterProxy->classLargePositiveInteger());
}

/* The receiver's value as the smallest object. */
/* LargeIntegers>>#primNormalizeNegative */
EXPORT(sqInt)
primNormalizeNegative(void)
{
	return normalizeClass(interpreterProxy->classLargeNegativeInteger());
}

/* LargeIntegers>>#normalizeClass: */
static sqInt
normalizeClass(sqInt class)
{
	sqInt receiver;
	sqInt result;

	receiver = interpreterProxy->stackValue(0);
	if (interpreterProxy->isIntegerObject(receiver) != 0 || interpreterProxy->fetchClassOf(receiver) != class) {
		return interpreterProxy->primitiveFailFor(PrimErrBadReceiver);
	}
	result = normal(receiver);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	return interpreterProxy->methodReturnValue(result);
}

/* Bits of a digit of the Montgomery product. */
/* LargeIntegers>>#primMontgomeryDigitLength */
EXPORT(sqInt)
primMontgomeryDigitLength(void)
{
	return interpreterProxy->methodReturnInteger(BitsPerDigit);
}

/* An integer, an odd modulus, and the number that times the modulus is -1 modulo 2^32. Answers receiver times integer divided by 2^(32 n) modulo the modulus, where n is the modulus's number of digits. */
/* LargeIntegers>>#primMontgomeryTimesModulo */
EXPORT(sqInt)
primMontgomeryTimesModulo(void)
{
	unsigned int inverse;
	unsigned int *modulus;
	unsigned int moduleSmall[2];
	sqInt modulusCount;
	sqInt large;
	sqInt result;

	inverse = (unsigned int) interpreterProxy->positive32BitValueOf(interpreterProxy->stackValue(0));
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	modulus = loadinto(interpreterProxy->stackValue(1), &moduleSmall[0]);
	modulusCount = loadedCount;
	loadFirstsecond(3, 2);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	if (!(modulusCount > 0 && firstCount <= modulusCount && secondCount <= modulusCount)) {
		return interpreterProxy->primitiveFailFor(PrimErrBadArgument);
	}
	large = newNegativebytes(0, (sqInt) (((usqInt) modulusCount + 2) * 4));
	if (large == 0) {
		return 0;
	}
	montgomeryIntomoduluscountinverse(interpreterProxy->firstIndexableField(large), modulus, modulusCount, inverse);
	result = normal(large);
	if (interpreterProxy->failed() != 0) {
		return 0;
	}
	return interpreterProxy->methodReturnValue(result);
}

/*
 * `result` has two digits more than the modulus and is zero. For each digit of the first operand, add its product with the second one and the multiple of the modulus that makes the lowest digit zero,
 * and drop that digit.
 */
/* LargeIntegers>>#montgomeryInto:modulus:count:inverse: */
static sqInt
montgomeryIntomoduluscountinverse(unsigned int *result, unsigned int *modulus, sqInt count, unsigned int inverse)
{
	sqInt i;
	usqInt digit;
	usqInt carry;
	sqInt k;
	usqInt factor;
	sqInt t;
	sqInt count1;
	sqInt used;
	sqInt index;

	for (i = 0; i < count; i += 1) {
		digit = i < firstCount ? (usqInt) first[i] : 0;
		carry = 0;
		for (k = 0; k < count; k += 1) {
			carry += result[k];
			if (k < secondCount) {
				carry += digit * (usqInt) second[k];
			}
			result[k] = (unsigned int) (carry & 0xFFFFFFFFU);
			carry >>= 32;
		}
		carry += result[count];
		result[count] = (unsigned int) (carry & 0xFFFFFFFFU);
		result[(sqInt) ((usqInt) count + 1)] = (unsigned int) (carry >> 32);
		factor = ((usqInt) *result * (usqInt) inverse) & 0xFFFFFFFFU;
		carry = factor * (usqInt) *modulus + (usqInt) *result;
		carry >>= 32;
		for (k = 1; k < count; k += 1) {
			carry = factor * (usqInt) modulus[k] + (usqInt) result[k] + carry;
			result[(sqInt) ((usqInt) k - 1)] = (unsigned int) (carry & 0xFFFFFFFFU);
			carry >>= 32;
		}
		carry += result[count];
		result[(sqInt) ((usqInt) count - 1)] = (unsigned int) (carry & 0xFFFFFFFFU);
		result[count] = (unsigned int) (carry >> 32) + result[(sqInt) ((usqInt) count + 1)];
		result[(sqInt) ((usqInt) count + 1)] = 0;
	}
	count1 = (sqInt) ((usqInt) count + 1);
	used = countupTo(result, count1);
	if (used != count) {
		t = used < count;
		goto leave4;
	}
	index = (sqInt) ((usqInt) used - 1);
	while (index >= 0 && result[index] == modulus[index]) {
		index = (sqInt) ((usqInt) index - 1);
	}
	t = index >= 0 && result[index] < modulus[index];
leave4:;
	if (t == 0) {
		subtractcountfromcountinto(modulus, count, result, (sqInt) ((usqInt) count + 1), result);
	}
	return 0;
}

/* Name and version of the module. */
/* LargeIntegers>>#primGetModuleName */
EXPORT(sqInt)
primGetModuleName(void)
{
	char *text;
	usqInt size;
	sqInt string;

	text = "LargeIntegers v2.0 1.0.0";
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
	return "LargeIntegers";
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
extern const BuiltinExport LargeIntegers_exports[];
const BuiltinExport LargeIntegers_exports[] = {
	{"getModuleName", (sqInt (*)(void))(void (*)(void)) getModuleName, -1},
	{"initialiseModule", (sqInt (*)(void))(void (*)(void)) initialiseModule, -1},
	{"primAnyBitFromTo", (sqInt (*)(void))(void (*)(void)) primAnyBitFromTo, 0},
	{"primDigitAdd", (sqInt (*)(void))(void (*)(void)) primDigitAdd, 0},
	{"primDigitBitAnd", (sqInt (*)(void))(void (*)(void)) primDigitBitAnd, 0},
	{"primDigitBitOr", (sqInt (*)(void))(void (*)(void)) primDigitBitOr, 0},
	{"primDigitBitShiftMagnitude", (sqInt (*)(void))(void (*)(void)) primDigitBitShiftMagnitude, 0},
	{"primDigitBitXor", (sqInt (*)(void))(void (*)(void)) primDigitBitXor, 0},
	{"primDigitCompare", (sqInt (*)(void))(void (*)(void)) primDigitCompare, 0},
	{"primDigitDivNegative", (sqInt (*)(void))(void (*)(void)) primDigitDivNegative, 0},
	{"primDigitMultiplyNegative", (sqInt (*)(void))(void (*)(void)) primDigitMultiplyNegative, 0},
	{"primDigitSubtract", (sqInt (*)(void))(void (*)(void)) primDigitSubtract, 0},
	{"primGetModuleName", (sqInt (*)(void))(void (*)(void)) primGetModuleName, -1},
	{"primMontgomeryDigitLength", (sqInt (*)(void))(void (*)(void)) primMontgomeryDigitLength, -1},
	{"primMontgomeryTimesModulo", (sqInt (*)(void))(void (*)(void)) primMontgomeryTimesModulo, 0},
	{"primNormalizeNegative", (sqInt (*)(void))(void (*)(void)) primNormalizeNegative, 0},
	{"primNormalizePositive", (sqInt (*)(void))(void (*)(void)) primNormalizePositive, 0},
	{"setInterpreter", (sqInt (*)(void))(void (*)(void)) setInterpreter, -1},
	{"shutdownModule", (sqInt (*)(void))(void (*)(void)) shutdownModule, -1},
	{NULL, NULL, -1},
};
#else
/* The layout of the proxy that this plugin was built for. */
extern EXPORT(const char) slangvmPluginAbi[];
EXPORT(const char) slangvmPluginAbi[] = "pharo";
extern EXPORT(const signed char) primAnyBitFromToAccessorDepth;
EXPORT(const signed char) primAnyBitFromToAccessorDepth = 0;
extern EXPORT(const signed char) primDigitAddAccessorDepth;
EXPORT(const signed char) primDigitAddAccessorDepth = 0;
extern EXPORT(const signed char) primDigitBitAndAccessorDepth;
EXPORT(const signed char) primDigitBitAndAccessorDepth = 0;
extern EXPORT(const signed char) primDigitBitOrAccessorDepth;
EXPORT(const signed char) primDigitBitOrAccessorDepth = 0;
extern EXPORT(const signed char) primDigitBitShiftMagnitudeAccessorDepth;
EXPORT(const signed char) primDigitBitShiftMagnitudeAccessorDepth = 0;
extern EXPORT(const signed char) primDigitBitXorAccessorDepth;
EXPORT(const signed char) primDigitBitXorAccessorDepth = 0;
extern EXPORT(const signed char) primDigitCompareAccessorDepth;
EXPORT(const signed char) primDigitCompareAccessorDepth = 0;
extern EXPORT(const signed char) primDigitDivNegativeAccessorDepth;
EXPORT(const signed char) primDigitDivNegativeAccessorDepth = 0;
extern EXPORT(const signed char) primDigitMultiplyNegativeAccessorDepth;
EXPORT(const signed char) primDigitMultiplyNegativeAccessorDepth = 0;
extern EXPORT(const signed char) primDigitSubtractAccessorDepth;
EXPORT(const signed char) primDigitSubtractAccessorDepth = 0;
extern EXPORT(const signed char) primMontgomeryTimesModuloAccessorDepth;
EXPORT(const signed char) primMontgomeryTimesModuloAccessorDepth = 0;
extern EXPORT(const signed char) primNormalizeNegativeAccessorDepth;
EXPORT(const signed char) primNormalizeNegativeAccessorDepth = 0;
extern EXPORT(const signed char) primNormalizePositiveAccessorDepth;
EXPORT(const signed char) primNormalizePositiveAccessorDepth = 0;
#endif
