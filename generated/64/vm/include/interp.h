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
#define PrimErrWritePastObject 17
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
EXPORT(int) hostExitStatus(VM *vm);
EXPORT(void) releaseVM(VM *vm);
EXPORT(void) setStackPages(VM *vm, sqInt count);
EXPORT(void) stopSignals(VM *vm);
EXPORT(void) printCallStack(VM *vm);
EXPORT(void) printAllProcesses(VM *vm);
EXPORT(void) printFrameAt(VM *vm, usqInt fp);
EXPORT(void) printContext(VM *vm, sqInt context);
EXPORT(void) printOop(VM *vm, sqInt oop);
EXPORT(int) hostSendtoarguments(VM *vm, sqInt selector, sqInt rcvr, sqInt array);
EXPORT(sqInt) hostCallResult(VM *vm);
EXPORT(sqInt) hostClassNamedsize(VM *vm, char *name, sqInt size);
EXPORT(sqInt) hostSelectorsizefor(VM *vm, char *name, sqInt size, sqInt rcvr);
EXPORT(sqInt) hostKeep(VM *vm, sqInt oop);
EXPORT(sqInt) hostObject(VM *vm, sqInt number);
EXPORT(void) hostForget(VM *vm, sqInt number);
EXPORT(sqInt) hostKindOf(VM *vm, sqInt oop);
EXPORT(sqInt) hostIntegerOf(sqInt oop);
EXPORT(double) hostFloatOf(sqInt oop);
EXPORT(char *) hostBytesOf(VM *vm, sqInt oop);
EXPORT(sqInt) hostSizeOf(sqInt oop);
EXPORT(sqInt) hostElementof(VM *vm, sqInt index, sqInt array);
EXPORT(sqInt) hostInteger(sqInt value);
EXPORT(sqInt) hostCharacter(sqInt code);
EXPORT(sqInt) hostFloat(VM *vm, double value);
EXPORT(sqInt) hostSpecialObject(VM *vm, sqInt kind);
EXPORT(sqInt) hostBytessizekind(VM *vm, char *characters, sqInt size, sqInt kind);
EXPORT(sqInt) hostArray(VM *vm, sqInt size);
EXPORT(void) hostElementofput(VM *vm, sqInt index, sqInt array, sqInt oop);
EXPORT(sqInt) heapNewsizeplace(VM *vm, sqInt aClass, sqInt size, sqInt place);
EXPORT(sqInt) heapNewMethodliteralsbytes(VM *vm, sqInt aClass, sqInt literals, sqInt bytes);
EXPORT(sqInt) heapClassOf(VM *vm, sqInt oop);
EXPORT(usqInt) heapFormatOf(sqInt oop);
EXPORT(sqInt) heapPointerSlotsOf(sqInt oop);
EXPORT(sqInt) heapBytesOf(sqInt oop);
EXPORT(sqInt) heapFetchof(VM *vm, sqInt index, sqInt oop);
EXPORT(sqInt) heapWordof(sqInt index, sqInt oop);
EXPORT(void) heapStoreofvalue(VM *vm, sqInt index, sqInt oop, sqInt value);
EXPORT(sqInt) heapFetchByteof(sqInt index, sqInt oop);
EXPORT(void) heapStoreByteofvalue(sqInt index, sqInt oop, sqInt value);
EXPORT(sqInt) heapHashOf(VM *vm, sqInt oop);
EXPORT(sqInt) heapClone(VM *vm, sqInt oop);
EXPORT(sqInt) heapFlagsOf(VM *vm, sqInt oop);
EXPORT(sqInt) heapPinpinned(VM *vm, sqInt oop, sqInt flag);
EXPORT(void) heapSetImmutableto(sqInt oop, sqInt flag);
EXPORT(usqInt) heapCollect(VM *vm, sqInt kind);
EXPORT(sqInt) heapNextMourner(VM *vm);
EXPORT(sqInt) heapMourner(VM *vm, sqInt index);
EXPORT(sqInt) heapSpecialObjects(VM *vm);
EXPORT(sqInt) heapSpecial(VM *vm, sqInt index);
EXPORT(void) heapSpecialput(VM *vm, sqInt index, sqInt oop);
EXPORT(sqInt) heapAddRoot(VM *vm, sqInt *address);
EXPORT(void) heapPush(VM *vm, sqInt oop);
EXPORT(sqInt) heapPop(VM *vm);
EXPORT(sqInt) heapBecomewithtwoWaycopyHash(VM *vm, sqInt array1, sqInt array2, sqInt twoWay, sqInt copyHash);
EXPORT(usqInt) heapOldSpaceBytes(VM *vm);
EXPORT(usqInt) heapStatistic(VM *vm, sqInt index);
EXPORT(void) setEdenBytes(VM *vm, usqInt bytes);
EXPORT(void) setMaxOldSpaceBytes(VM *vm, usqInt bytes);
EXPORT(void) setGrowHeadroom(VM *vm, usqInt bytes);
EXPORT(void) setShrinkThreshold(VM *vm, usqInt bytes);
EXPORT(void) setVerifyHeap(VM *vm, sqInt flag);
EXPORT(void) setHeapGrowthToSizeGCRatio(VM *vm, double ratio);
EXPORT(sqInt) verifyHeap(VM *vm);
EXPORT(sqInt) readImagesize(VM *vm, char *imageBytes, usqInt byteCount);
EXPORT(const char *) imageErrorMessage(sqInt code);
EXPORT(const char *) nameOfPrimitivefamily(sqInt index, sqInt family);
EXPORT(void) setImageFamily(VM *vm, sqInt family);
EXPORT(sqInt) imageFamily(VM *vm);
EXPORT(const char *) nameOfExportedPrimitive(sqInt index);

#endif
