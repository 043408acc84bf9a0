/* The functions that ChecksumPluginSupport declares. */

#ifndef CHECKSUM_H
#define CHECKSUM_H

#include "sqVirtualMachine.h"

/* Adler-32 of RFC 1950; 1 is the sum of no bytes. */
unsigned int adler32Ofsizefrom(void *bytes, sqInt size, unsigned int sum);

/* CRC-32 of ISO 3309 as gzip and PNG use it; 0 is the sum of no bytes. */
unsigned int crc32Ofsizefrom(void *bytes, sqInt size, unsigned int sum);

#endif
