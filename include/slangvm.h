/* The virtual machine as a library for C programs. Link with libslangvm.so or libslangvm.a.

   A machine is used by one thread at a time; only slangvm_stop may be called by others. Texts that functions answer
   belong to the machine and hold until its next function; the text of an error is the caller's, see slangvm_free. */

#ifndef SLANGVM_H
#define SLANGVM_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct slangvm slangvm;

/* How a machine is set up; all zero is the default of everything. Sizes are in bytes. */
typedef struct {
    uint64_t eden;
    uint64_t max_old_space;
    uint32_t stack_pages;
    int32_t verify_heap;
    int32_t family;                 /* 0 as the image looks, 1 Pharo, 2 classic (Squeak, Cuis) */
    int32_t plugin_layout;          /* 0 by family, 1 Pharo, 2 classic: for plugins that do not name theirs */
    const char *const *plugins;     /* folders, ended by NULL; NULL is none */
    const char *const *arguments;   /* for the image, ended by NULL; NULL is none */
} slangvm_options;

enum {
    SLANGVM_NIL, SLANGVM_FALSE, SLANGVM_TRUE, SLANGVM_INT, SLANGVM_FLOAT, SLANGVM_CHAR,
    SLANGVM_TEXT, SLANGVM_BYTES, SLANGVM_ARRAY, SLANGVM_OBJECT
};

/* A value that the image is given or answers. */
typedef struct slangvm_value {
    int32_t kind;
    int64_t number;                         /* INT, CHAR (its code), OBJECT (its number) */
    double real;                            /* FLOAT */
    const void *data;                       /* TEXT, BYTES: size bytes; ARRAY: size values */
    size_t size;
} slangvm_value;

/* What functions answer. */
enum {
    SLANGVM_OK = 0,
    SLANGVM_REFUSED = 1,    /* the file cannot be read, or is no image that this machine runs */
    SLANGVM_MEMORY = 2,
    SLANGVM_ENDED = 3,      /* the image has ended, or was stopped */
    SLANGVM_NOT_UNDERSTOOD = 4,
    SLANGVM_BAD_VALUE = 5
};

/* Load an image from a file, or from memory (name is what the image hears about its file). On failure *vm is NULL and, if
   error is not NULL, *error says why. options may be NULL. */
int slangvm_load_file(const char *path, const slangvm_options *options, slangvm **vm, char **error);
int slangvm_load_memory(const void *bytes, size_t size, const char *name, const slangvm_options *options, slangvm **vm,
                        char **error);

/* Run until the image quits; *status is what it quits with. An image runs once. */
int slangvm_run(slangvm *vm, int *status);

/* The class of that name as an OBJECT; SLANGVM_NOT_UNDERSTOOD if there is none. */
int slangvm_class(slangvm *vm, const char *name, slangvm_value *result);

/* Send a message before the image runs. */
int slangvm_call(slangvm *vm, const slangvm_value *receiver, const char *selector, const slangvm_value *arguments,
                 size_t count, slangvm_value *result, char **error);

/* Give an OBJECT up. */
void slangvm_forget(slangvm *vm, int64_t object);

/* From any thread: end the run or call with a status from 0 to 255. */
void slangvm_stop(const slangvm *vm, int status);

/* The end of a machine; gives all its memory back. NULL is ignored. */
void slangvm_drop(slangvm *vm);

/* Of an error text. NULL is ignored. */
void slangvm_free(char *text);

#ifdef __cplusplus
}
#endif
#endif
