/* Types of the virtual machine and what differs between compilers. */

#ifndef SQTYPES_H
#define SQTYPES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* An object pointer or a word; the same without sign; and 64 bits whatever the word. */
typedef int64_t sqInt;
typedef uint64_t usqInt;
typedef int64_t sqLong;
typedef uint64_t usqLong;
typedef sqInt sqIntptr_t;
typedef usqInt usqIntptr_t;

/* A whole virtual machine. */
typedef struct VM VM;

/* Visible outside of the library. */
#ifndef EXPORT
# if defined(_WIN32)
#  define EXPORT(type) __declspec(dllexport) type
# elif defined(__GNUC__)
#  define EXPORT(type) __attribute__((visibility("default"))) type
# else
#  define EXPORT(type) type
# endif
#endif

#if defined(__GNUC__)
# define SQ_ALWAYS_INLINE inline __attribute__((always_inline))
# define SQ_NEVER_INLINE __attribute__((noinline))
# define likely(condition) (__builtin_expect((condition), 1) != 0)
# define unlikely(condition) (__builtin_expect((condition), 0) != 0)
# define sqUnreachable() __builtin_unreachable()
#else
# define SQ_ALWAYS_INLINE inline
# define SQ_NEVER_INLINE
# define likely(condition) (condition)
# define unlikely(condition) (condition)
# define sqUnreachable() abort()
#endif

/* Jumping through a table behind every bytecode is faster than one switch; define SQ_SWITCH_DISPATCH to have the switch. */
#if defined(__GNUC__) && !defined(SQ_SWITCH_DISPATCH)
# define SQ_COMPUTED_GOTO 1
#else
# define SQ_COMPUTED_GOTO 0
#endif

/* Checked in debug builds only; never evaluated in others. */
#if defined(NDEBUG)
# define sqAssert(condition) ((void) sizeof(!(condition)))
#else
# include <stdio.h>
# include <stdlib.h>
static inline void
sqAssertionFailed(const char *condition, const char *file, int line)
{
	fprintf(stderr, "%s:%d: assertion failed: %s\n", file, line, condition);
	abort();
}
# define sqAssert(condition) ((condition) ? (void) 0 : sqAssertionFailed(#condition, __FILE__, __LINE__))
#endif

#endif
