/* What a configured checkout would say about this machine. */
#define SQ_IMAGE64 1
#define LSB_FIRST 1
#define OS_TYPE "unix"
#define SIZEOF_INT 4
#define SIZEOF_LONG 8
#define SIZEOF_LONG_LONG 8
#define SIZEOF_VOID_P 8
#define squeakInt64 long long
#define HAVE_UNISTD_H 1
