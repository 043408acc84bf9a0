#include "checksum.h"

/* The largest prime below 2^16. */
#define ADLER_MODULUS 65521u
/* So many bytes cannot carry either half past 32 bits. */
#define ADLER_RUN 5552

unsigned int adler32Ofsizefrom(void *bytes, sqInt size, unsigned int sum)
{
	const unsigned char *next = bytes;
	unsigned int low = sum & 0xFFFF;
	unsigned int high = sum >> 16;

	while (size > 0) {
		sqInt run = size < ADLER_RUN ? size : ADLER_RUN;

		size -= run;
		while (run-- > 0) {
			low += *next++;
			high += low;
		}
		low %= ADLER_MODULUS;
		high %= ADLER_MODULUS;
	}
	return high << 16 | low;
}

/* The remainders of the sixteen values of half a byte, for the reversed polynomial EDB88320. */
static const unsigned int remainders[16] = {
	0x00000000, 0x1DB71064, 0x3B6E20C8, 0x26D930AC, 0x76DC4190, 0x6B6B51F4, 0x4DB26158, 0x5005713C,
	0xEDB88320, 0xF00F9344, 0xD6D6A3E8, 0xCB61B38C, 0x9B64C2B0, 0x86D3D2D4, 0xA00AE278, 0xBDBDF21C,
};

unsigned int crc32Ofsizefrom(void *bytes, sqInt size, unsigned int sum)
{
	const unsigned char *next = bytes;

	sum = ~sum;
	while (size-- > 0) {
		sum ^= *next++;
		sum = sum >> 4 ^ remainders[sum & 15];
		sum = sum >> 4 ^ remainders[sum & 15];
	}
	return ~sum;
}
