/* Arithmetic whose result C leaves open, defined: everything wraps around, conversions from floats stop at the bounds. */

#ifndef SQARITHMETIC_H
#define SQARITHMETIC_H

#include <string.h>

#include "sqTypes.h"

/* Division of the most negative number by -1 wraps; division by zero stays an error of the program. */
#define SQ_DIVISION(bits) \
	static inline int##bits##_t \
	wrappingDivide##bits(int##bits##_t dividend, int##bits##_t divisor) \
	{ \
		return divisor == -1 ? (int##bits##_t) -(uint##bits##_t) dividend : dividend / divisor; \
	} \
	static inline int##bits##_t \
	wrappingRemainder##bits(int##bits##_t dividend, int##bits##_t divisor) \
	{ \
		return divisor == -1 ? 0 : dividend % divisor; \
	} \
	static inline int##bits##_t \
	absolute##bits(int##bits##_t number) \
	{ \
		return number < 0 ? (int##bits##_t) -(uint##bits##_t) number : number; \
	}

SQ_DIVISION(32)
SQ_DIVISION(64)

#undef SQ_DIVISION

/* Towards zero; numbers out of range become the nearest bound, what is not a number becomes 0. `limit` is the first power of two that is too
   large. */
#define SQ_TRUNCATION(sign, bits, type, least, greatest, limit) \
	static inline type \
	truncatedTo##sign##bits(double number) \
	{ \
		if (number >= (limit)) { \
			return (greatest); \
		} \
		if (number > (double) (least) - 1.0 && number < (limit)) { \
			return (type) number; \
		} \
		return number < 0.0 ? (least) : 0; \
	}

SQ_TRUNCATION(Signed, 8, int8_t, INT8_MIN, INT8_MAX, 128.0)
SQ_TRUNCATION(Signed, 16, int16_t, INT16_MIN, INT16_MAX, 32768.0)
SQ_TRUNCATION(Signed, 32, int32_t, INT32_MIN, INT32_MAX, 2147483648.0)
SQ_TRUNCATION(Signed, 64, int64_t, INT64_MIN, INT64_MAX, 9223372036854775808.0)
SQ_TRUNCATION(Unsigned, 8, uint8_t, 0, UINT8_MAX, 256.0)
SQ_TRUNCATION(Unsigned, 16, uint16_t, 0, UINT16_MAX, 65536.0)
SQ_TRUNCATION(Unsigned, 32, uint32_t, 0, UINT32_MAX, 4294967296.0)
SQ_TRUNCATION(Unsigned, 64, uint64_t, 0, UINT64_MAX, 18446744073709551616.0)

#undef SQ_TRUNCATION

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
	return (uint16_t) (word << 8 | word >> 8);
}

#if defined(__GNUC__)

static inline uint32_t
swapBytes32(uint32_t word)
{
	return __builtin_bswap32(word);
}

static inline uint64_t
swapBytes64(uint64_t word)
{
	return __builtin_bswap64(word);
}

/* Zero bits above the highest and below the lowest one; the word is not 0. */
static inline int
leadingZeros64(uint64_t word)
{
	return __builtin_clzll(word);
}

static inline int
trailingZeros64(uint64_t word)
{
	return __builtin_ctzll(word);
}

/* Whether the exact result does not fit. */
# define SQ_OVERFLOW(name, operation, bits) \
	static inline bool \
	name##Overflows##bits(int##bits##_t a, int##bits##_t b) \
	{ \
		int##bits##_t result; \
		return __builtin_##operation##_overflow(a, b, &result); \
	}

#else

static inline uint32_t
swapBytes32(uint32_t word)
{
	return (uint32_t) swapBytes16((uint16_t) word) << 16 | swapBytes16((uint16_t) (word >> 16));
}

static inline uint64_t
swapBytes64(uint64_t word)
{
	return (uint64_t) swapBytes32((uint32_t) word) << 32 | swapBytes32((uint32_t) (word >> 32));
}

static inline int
leadingZeros64(uint64_t word)
{
	int count = 0;

	while ((word & (uint64_t) 1 << 63) == 0) {
		word <<= 1;
		count++;
	}
	return count;
}

static inline int
trailingZeros64(uint64_t word)
{
	int count = 0;

	while ((word & 1) == 0) {
		word >>= 1;
		count++;
	}
	return count;
}

# define addFits(a, b, least, greatest) ((b) >= 0 ? (a) <= (greatest) - (b) : (a) >= (least) - (b))
# define subtractFits(a, b, least, greatest) ((b) >= 0 ? (a) >= (least) + (b) : (a) <= (greatest) + (b))
# define multiplyFits(a, b, least, greatest) \
	((a) == 0 || (b) == 0 \
	 || ((a) > 0 ? ((b) > 0 ? (a) <= (greatest) / (b) : (b) >= (least) / (a)) \
	             : ((b) > 0 ? (a) >= (least) / (b) : (b) >= (greatest) / (a))))
# define SQ_OVERFLOW(name, operation, bits) \
	static inline bool \
	name##Overflows##bits(int##bits##_t a, int##bits##_t b) \
	{ \
		return !name##Fits(a, b, INT##bits##_MIN, INT##bits##_MAX); \
	}

#endif

SQ_OVERFLOW(add, add, 32)
SQ_OVERFLOW(subtract, sub, 32)
SQ_OVERFLOW(multiply, mul, 32)
SQ_OVERFLOW(add, add, 64)
SQ_OVERFLOW(subtract, sub, 64)
SQ_OVERFLOW(multiply, mul, 64)

#undef SQ_OVERFLOW

#endif
