/* The functions that __NAME__Support declares. */

#include "sqVirtualMachine.h"

sqInt sumOfBytessize(void *bytes, sqInt size);

sqInt sumOfBytessize(void *bytes, sqInt size)
{
	const unsigned char *from = bytes;
	sqInt sum = 0;

	for (sqInt i = 0; i < size; i++)
		sum += from[i];
	return sum;
}
