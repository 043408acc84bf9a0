/* What a build would generate, as far as plugins look at it. */
#define SPURVM 1
#define STACKVM 1
#define IMMUTABILITY 1
#define BytesPerOop 8
#define VM_PROXY_MAJOR 1
#define VM_PROXY_MINOR 15
#define PrimNoErr 0
#define MaxSmallInteger 0xFFFFFFFFFFFFFFFLL
#define MinSmallInteger -0x1000000000000000LL
