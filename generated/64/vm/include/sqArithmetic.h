/* Arithmetic whose result C leaves open, defined: everything wraps around, conversions from floats stop at the bounds. */

#ifndef SQARITHMETIC_H
#define SQARITHMETIC_H

#include <string.h>

#include "sqTypes.h"

/* The most negative number divided by -1 wraps; division by zero stays an error of the program. */
static inline int32_t
wrappingDivide32(int32_t dividend, int32_t divisor)
{
	return divisor == -1 ? (int32_t) -(uint32_t) dividend : dividend / divisor;
}

static inline int32_t
wrappingRemainder32(int32_t dividend, int32_t divisor)
{
	return divisor == -1 ? 0 : dividend % divisor;
}

static inline int32_t
absolute32(int32_t number)
{
	return number < 0 ? (int32_t) -(uint32_t) number : number;
}

/* The most negative number divided by -1 wraps; division by zero stays an error of the program. */
static inline int64_t
wrappingDivide64(int64_t dividend, int64_t divisor)
{
	return divisor == -1 ? (int64_t) -(uint64_t) dividend : dividend / divisor;
}

static inline int64_t
wrappingRemainder64(int64_t dividend, int64_t divisor)
{
	return divisor == -1 ? 0 : dividend % divisor;
}

static inline int64_t
absolute64(int64_t number)
{
	return number < 0 ? (int64_t) -(uint64_t) number : number;
}

/* Towards zero; numbers out of range become the nearest bound, what is not a number becomes 0. */
static inline int8_t
truncatedToSigned8(double number)
{
	if (number >= 128.0) {
		return INT8_MAX;
	}
	if (number > (double) INT8_MIN - 1.0 && number < 128.0) {
		return (int8_t) number;
	}
	return number < 0.0 ? INT8_MIN : 0;
}

/* Towards zero; numbers out of range become the nearest bound, what is not a number becomes 0. */
static inline int16_t
truncatedToSigned16(double number)
{
	if (number >= 32768.0) {
		return INT16_MAX;
	}
	if (number > (double) INT16_MIN - 1.0 && number < 32768.0) {
		return (int16_t) number;
	}
	return number < 0.0 ? INT16_MIN : 0;
}

/* Towards zero; numbers out of range become the nearest bound, what is not a number becomes 0. */
static inline int32_t
truncatedToSigned32(double number)
{
	if (number >= 2147483648.0) {
		return INT32_MAX;
	}
	if (number > (double) INT32_MIN - 1.0 && number < 2147483648.0) {
		return (int32_t) number;
	}
	return number < 0.0 ? INT32_MIN : 0;
}

/* Towards zero; numbers out of range become the nearest bound, what is not a number becomes 0. */
static inline int64_t
truncatedToSigned64(double number)
{
	if (number >= 9223372036854775808.0) {
		return INT64_MAX;
	}
	if (number > (double) INT64_MIN - 1.0 && number < 9223372036854775808.0) {
		return (int64_t) number;
	}
	return number < 0.0 ? INT64_MIN : 0;
}

/* Towards zero; numbers out of range become the nearest bound, what is not a number becomes 0. */
static inline uint8_t
truncatedToUnsigned8(double number)
{
	if (number >= 256.0) {
		return UINT8_MAX;
	}
	if (number > (double) 0 - 1.0 && number < 256.0) {
		return (uint8_t) number;
	}
	return number < 0.0 ? 0 : 0;
}

/* Towards zero; numbers out of range become the nearest bound, what is not a number becomes 0. */
static inline uint16_t
truncatedToUnsigned16(double number)
{
	if (number >= 65536.0) {
		return UINT16_MAX;
	}
	if (number > (double) 0 - 1.0 && number < 65536.0) {
		return (uint16_t) number;
	}
	return number < 0.0 ? 0 : 0;
}

/* Towards zero; numbers out of range become the nearest bound, what is not a number becomes 0. */
static inline uint32_t
truncatedToUnsigned32(double number)
{
	if (number >= 4294967296.0) {
		return UINT32_MAX;
	}
	if (number > (double) 0 - 1.0 && number < 4294967296.0) {
		return (uint32_t) number;
	}
	return number < 0.0 ? 0 : 0;
}

/* Towards zero; numbers out of range become the nearest bound, what is not a number becomes 0. */
static inline uint64_t
truncatedToUnsigned64(double number)
{
	if (number >= 18446744073709551616.0) {
		return UINT64_MAX;
	}
	if (number > (double) 0 - 1.0 && number < 18446744073709551616.0) {
		return (uint64_t) number;
	}
	return number < 0.0 ? 0 : 0;
}

static inline uint64_t
floatBits(double number)
{
	uint64_t bits;

	memcpy(&bits, &number, sizeof(bits));
	return bits;
}

static inline double
floatFromBits(uint64_t bits)
{
	double number;

	memcpy(&number, &bits, sizeof(number));
	return number;
}

static inline uint16_t
swapBytes16(uint16_t word)
{
#if defined(__GNUC__)
	return __builtin_bswap16(word);
#else
	uint16_t swapped = 0;

	for (int i = 0; i < 2; i++) {
		swapped = (uint16_t) (swapped << 8 | (word >> 8 * i & 0xFF));
	}
	return swapped;
#endif
}

static inline uint32_t
swapBytes32(uint32_t word)
{
#if defined(__GNUC__)
	return __builtin_bswap32(word);
#else
	uint32_t swapped = 0;

	for (int i = 0; i < 4; i++) {
		swapped = (uint32_t) (swapped << 8 | (word >> 8 * i & 0xFF));
	}
	return swapped;
#endif
}

static inline uint64_t
swapBytes64(uint64_t word)
{
#if defined(__GNUC__)
	return __builtin_bswap64(word);
#else
	uint64_t swapped = 0;

	for (int i = 0; i < 8; i++) {
		swapped = (uint64_t) (swapped << 8 | (word >> 8 * i & 0xFF));
	}
	return swapped;
#endif
}

/* Zero bits above the highest one; the word is not 0. */
static inline int
leadingZeros64(uint64_t word)
{
#if defined(__GNUC__)
	return __builtin_clzll(word);
#else
	int count = 0;

	while ((word & (uint64_t) 1 << 63) == 0) {
		word <<= 1;
		count++;
	}
	return count;
#endif
}

/* Zero bits below the lowest one; the word is not 0. */
static inline int
trailingZeros64(uint64_t word)
{
#if defined(__GNUC__)
	return __builtin_ctzll(word);
#else
	int count = 0;

	while ((word & 1) == 0) {
		word >>= 1;
		count++;
	}
	return count;
#endif
}

/* Whether the exact result does not fit. */
static inline bool
addOverflows32(int32_t a, int32_t b)
{
#if defined(__GNUC__)
	int32_t result;

	return __builtin_add_overflow(a, b, &result);
#else
	return b >= 0 ? a > INT32_MAX - b : a < INT32_MIN - b;
#endif
}

/* Whether the exact result does not fit. */
static inline bool
subtractOverflows32(int32_t a, int32_t b)
{
#if defined(__GNUC__)
	int32_t result;

	return __builtin_sub_overflow(a, b, &result);
#else
	return b >= 0 ? a < INT32_MIN + b : a > INT32_MAX + b;
#endif
}

/* Whether the exact result does not fit. */
static inline bool
multiplyOverflows32(int32_t a, int32_t b)
{
#if defined(__GNUC__)
	int32_t result;

	return __builtin_mul_overflow(a, b, &result);
#else
	return a != 0 && b != 0
		&& (a > 0 ? (b > 0 ? a > INT32_MAX / b : b < INT32_MIN / a) : (b > 0 ? a < INT32_MIN / b : b < INT32_MAX / a));
#endif
}

/* Whether the exact result does not fit. */
static inline bool
addOverflows64(int64_t a, int64_t b)
{
#if defined(__GNUC__)
	int64_t result;

	return __builtin_add_overflow(a, b, &result);
#else
	return b >= 0 ? a > INT64_MAX - b : a < INT64_MIN - b;
#endif
}

/* Whether the exact result does not fit. */
static inline bool
subtractOverflows64(int64_t a, int64_t b)
{
#if defined(__GNUC__)
	int64_t result;

	return __builtin_sub_overflow(a, b, &result);
#else
	return b >= 0 ? a < INT64_MIN + b : a > INT64_MAX + b;
#endif
}

/* Whether the exact result does not fit. */
static inline bool
multiplyOverflows64(int64_t a, int64_t b)
{
#if defined(__GNUC__)
	int64_t result;

	return __builtin_mul_overflow(a, b, &result);
#else
	return a != 0 && b != 0
		&& (a > 0 ? (b > 0 ? a > INT64_MAX / b : b < INT64_MIN / a) : (b > 0 ? a < INT64_MIN / b : b < INT64_MAX / a));
#endif
}

#endif
