/* What the virtual machine offers to the program around it.
   Generated from Slang by vmmaker. Change the Slang sources, not this file. */

#ifndef INTERP_H
#define INTERP_H

#include "sqTypes.h"

#define BytesPerWord 8
#define MaxSmallInteger 0xFFFFFFFFFFFFFFFLL
#define MinSmallInteger (-0x1000000000000000LL)
#define PrimErrGenericFailure 1
#define PrimErrBadReceiver 2
#define PrimErrBadArgument 3
#define PrimErrBadIndex 4
#define PrimErrBadNumArgs 5
#define PrimErrInappropriate 6
#define PrimErrUnsupported 7
#define PrimErrNoModification 8
#define PrimErrNoMemory 9
#define PrimErrNoCMemory 10
#define PrimErrNotFound 11
#define PrimErrBadMethod 12
#define PrimErrNamedInternal 13
#define PrimErrLimitExceeded 15
#define PrimErrObjectIsPinned 16
#define PrimErrOSError 21
#define PrimErrFFIException 22
#define PrimErrOperationFailed 24


/* Machines: each has its own state. The current one of a thread is the one that plugins work on. */
EXPORT(VM *) vmNew(void);
EXPORT(void) vmDelete(VM *vm);
EXPORT(void) vmSetCurrent(VM *vm);
EXPORT(VM *) vmCurrent(void);
EXPORT(const void *) vmProxyTable(sqInt layout);

EXPORT(void) initializeVM(VM *vm);
EXPORT(int) interpretFromImage(VM *vm);
EXPORT(void) setStackPages(VM *vm, sqInt count);
EXPORT(void) stopSignals(VM *vm);
EXPORT(void) printCallStack(VM *vm);
EXPORT(void) printAllProcesses(VM *vm);
EXPORT(void) setEdenBytes(VM *vm, usqInt bytes);
EXPORT(void) setMaxOldSpaceBytes(VM *vm, usqInt bytes);
EXPORT(void) setVerifyHeap(VM *vm, sqInt flag);
EXPORT(sqInt) verifyHeap(VM *vm);
EXPORT(sqInt) readImagesize(VM *vm, char *imageBytes, usqInt byteCount);
EXPORT(const char *) imageErrorMessage(sqInt code);

#endif
