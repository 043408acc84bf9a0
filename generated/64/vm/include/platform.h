/* Functions that the platform layer gives to virtual machine and plugins.
   Generated from Slang by vmmaker. Change the Slang sources, not this file. */

#ifndef PLATFORM_H
#define PLATFORM_H

#include "sqTypes.h"

void ioAbort(VM *vm, const char *text);
usqInt ioAllocateMemory(usqInt bytes);
void ioReleaseMemorysize(usqInt address, usqInt bytes);
void logLevelmessage(sqInt level, const char *text);
void ioSetHeartbeatTarget(VM *vm, usqInt address);
void ioStartHeartbeat(VM *vm);
void ioStopHeartbeat(VM *vm);
usqLong ioUTCMicroseconds(void);
void ioProcessEvents(VM *vm);
usqLong ioUTCMicrosecondsNow(void);
sqInt ioNextSignaledSemaphore(VM *vm);
sqInt ioStopRequest(VM *vm);
sqInt ioSignalExternalSemaphore(VM *vm, sqInt index);
void ioRelinquishProcessorForMicroseconds(VM *vm, sqLong microseconds);
usqLong ioMSecs(void);
void ioPrintString(const char *text);
void ioPrintNewLine(void);
void ioPrintNumber(sqLong number);
void ioPrintHex(usqLong number);
void ioPrintFloat(double number);
void ioPrintBytessize(usqInt address, sqInt bytes);
usqInt ioAllocateMemoryabove(usqInt bytes, usqInt minimum);
void ioExitOutOfMemory(VM *vm, usqInt bytes);
void ioLogmessagevaluevalue(sqInt level, const char *text, usqInt first, usqInt second);
sqInt ioImageFileOpenForWriting(VM *vm);
sqInt ioImageFileWritesize(VM *vm, usqInt address, usqInt bytes);
sqInt ioImageFileClose(VM *vm, sqInt commit);
usqInt ioMalloc(usqInt bytes);
void ioFree(usqInt address);
usqInt ioLoadLibrarylength(char *name, sqInt length);
usqInt ioFindSymbollengthinLibrary(char *name, sqInt length, usqInt handle);
usqLong ioLocalMicrosecondsNow(void);
usqLong ioLocalMicroseconds(void);
void ioUpdateTimezone(void);
usqLong ioHighResClock(void);
sqInt ioLocalSecondsOffset(void);
const char *ioImageName(VM *vm);
void ioSetImageNamelength(VM *vm, char *name, sqInt length);
const char *ioVMPath(VM *vm);
const char *ioGetAttribute(VM *vm, sqInt index);
const char *ioGetEnvironmentlength(VM *vm, char *name, sqInt length);
const char *ioCurrentDirectory(VM *vm);
const char *ioLogDirectory(VM *vm);
void ioSetLogDirectorylength(VM *vm, char *name, sqInt length);
sqInt ioHeartbeatMilliseconds(void);
usqLong ioUTCStartMicroseconds(void);
sqInt ioMaxExtSemTableSize(VM *vm);
void ioSetHeartbeatMilliseconds(sqInt milliseconds);
void ioSetMaxExtSemTableSize(VM *vm, sqInt size);
void ioSetPluginLayout(VM *vm, sqInt layout);
usqInt ioLoadFunctionlengthfromModulelengthdepth(VM *vm, char *name, sqInt nameLength, char *module, sqInt moduleLength, sqInt *depthPointer);
sqInt ioUnloadModulelength(VM *vm, char *name, sqInt length);
const char *ioListBuiltinModule(VM *vm, sqInt index);
const char *ioListLoadedModule(VM *vm, sqInt index);
void ioAddHighPriorityTickeeperiod(void (*ticker)(void), sqInt milliseconds);
void ioAddSynchronousTickeeperiod(void (*ticker)(void), sqInt milliseconds);
sqInt ioSessionID(VM *vm);
sqInt ioSignalProcessSemaphore(sqInt index);
usqInt ioNewSemaphore(int count);
usqInt ioPageSize(void);
void ioForceInterruptCheck(VM *vm);
sqInt ioWaitForDatasemaphore(VM *vm, sqInt fileDescriptor, sqInt index);
sqInt ioExternalSemaphoreIndexFor(VM *vm, sqInt index);
void ioShutdownAllModules(VM *vm);
void ioDisableModuleLoading(VM *vm);
sqInt ioOSErrorCode(void);
sqInt sqFileOpennamelengthwritable(void *record, char *name, sqInt length, sqInt writable);
sqInt sqFileOpenNewnamelengthexists(void *record, char *name, sqInt length, sqInt *existsPointer);
sqInt sqFileConnectdescriptorwritable(void *record, sqInt fileDescriptor, sqInt writable);
sqInt sqFileConnectstreamwritable(void *record, void *stream, sqInt writable);
sqInt sqFileClose(void *record);
sqLong sqFilereadsize(void *record, void *address, usqInt bytes);
sqLong sqFilewritesize(void *record, void *address, usqInt bytes);
sqInt sqFileAtEnd(void *record);
sqLong sqFilePosition(void *record);
sqInt sqFileseekTo(void *record, sqLong position);
sqLong sqFileSize(void *record);
sqInt sqFileFlush(void *record);
sqInt sqFileSync(void *record);
sqInt sqFiletruncate(void *record, sqLong size);
sqInt sqFilesignal(void *record, sqInt index);
sqInt sqFileDescriptor(void *record);
sqInt sqFileValidsession(void *record, sqInt sessionID);
void sqFileSetSessionsession(void *record, sqInt sessionID);
sqInt sqFileStdiointo(sqInt index, void *record);
sqInt sqFileDescriptorType(sqInt fileDescriptor);
sqInt sqFileRecordSize(void);
sqInt sqFileDeletelength(char *name, sqInt length);
sqInt sqFileRenamelengthtolength(char *oldName, sqInt oldLength, char *newName, sqInt newLength);
sqInt dirCreatelength(char *name, sqInt length);
sqInt dirDeletelength(char *name, sqInt length);
sqInt dirDelimiter(void);
sqInt dirLookuplengthindexinto(char *path, sqInt length, sqInt index, void *entry);
sqInt dirEntrylengthnamelengthinto(char *path, sqInt length, char *name, sqInt nameLength, void *entry);
sqInt logLevel(void);
void logLevelmessagevalue(sqInt level, const char *text, sqInt value);
void ioPrintFlush(void);
void ioExit(VM *vm, sqInt status);
void ioExitHeapCorrupted(VM *vm);

#endif
