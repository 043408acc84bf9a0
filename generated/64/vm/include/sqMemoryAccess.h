/* Reading and writing memory at computed addresses.

   Bytes are copied, so any alignment is allowed and no type of the memory is assumed; compilers make one instruction of it. */

#ifndef SQMEMORYACCESS_H
#define SQMEMORYACCESS_H

#include <string.h>

#include "sqTypes.h"

#define SQ_MEMORY_ACCESS(name, type) \
	static inline type \
	name(usqInt address) \
	{ \
		type value; \
		memcpy(&value, (const void *) address, sizeof(value)); \
		return value; \
	} \
	static inline void \
	name##put(usqInt address, type value) \
	{ \
		memcpy((void *) address, &value, sizeof(value)); \
	}

SQ_MEMORY_ACCESS(longAt, sqInt)
SQ_MEMORY_ACCESS(ulongAt, usqInt)
SQ_MEMORY_ACCESS(long64At, sqLong)
SQ_MEMORY_ACCESS(ulong64At, usqLong)
SQ_MEMORY_ACCESS(intAt, int32_t)
SQ_MEMORY_ACCESS(uintAt, uint32_t)
SQ_MEMORY_ACCESS(shortAt, int16_t)
SQ_MEMORY_ACCESS(ushortAt, uint16_t)
SQ_MEMORY_ACCESS(int8At, int8_t)
SQ_MEMORY_ACCESS(byteAt, uint8_t)
SQ_MEMORY_ACCESS(floatAt, double)
SQ_MEMORY_ACCESS(singleFloatAt, float)
SQ_MEMORY_ACCESS(pointerAt, void *)

#undef SQ_MEMORY_ACCESS

/* For handwritten C: object pointers are addresses. */
#define pointerForOop(oop) ((char *) (usqInt) (oop))
#define oopForPointer(pointer) ((sqInt) (usqInt) (pointer))

#endif
