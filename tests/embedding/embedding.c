/* Uses the library as a C program would: two machines, values of several kinds, refusals, a stop from another thread. */

#define _POSIX_C_SOURCE 200809L

#include <pthread.h>
#include <slangvm.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static void expect(int truth, const char *what)
{
    if (!truth) {
        fprintf(stderr, "failed: %s\n", what);
        exit(1);
    }
}

static void *stop_later(void *vm)
{
    struct timespec pause = {0, 50000000};

    nanosleep(&pause, NULL);
    slangvm_stop(vm, 9);
    return NULL;
}

static slangvm_value text(const char *characters)
{
    slangvm_value value = {SLANGVM_TEXT, 0, 0.0, characters, strlen(characters)};
    return value;
}

static slangvm_value integer(int64_t number)
{
    slangvm_value value = {SLANGVM_INT, number, 0.0, NULL, 0};
    return value;
}

int main(int argc, char **argv)
{
    slangvm *vm = NULL, *other = NULL;
    slangvm_value result, session, compiler, three = integer(3), four = integer(4), hello = text("hello");
    slangvm_value source = text("(1 to: 100) inject: 0 into: [:a :b | a + b]"), endless = text("[true] whileTrue: []");
    slangvm_options options = {0};
    char *error = NULL;
    pthread_t thread;
    int status = 0;

    expect(argc == 2, "one argument");
    expect(slangvm_load_memory("nothing", 7, "x.image", NULL, &vm, &error) == SLANGVM_REFUSED && vm == NULL, "refusal");
    expect(error != NULL && strstr(error, "too small") != NULL, "a reason");
    slangvm_free(error);
    options.eden = 1 << 20;
    options.verify_heap = 1;
    expect(slangvm_load_file(argv[1], &options, &vm, &error) == SLANGVM_OK, "load");
    expect(slangvm_load_file(argv[1], NULL, &other, &error) == SLANGVM_OK, "load another");
    expect(slangvm_call(vm, &three, "+", &four, 1, &result, &error) == SLANGVM_OK && result.kind == SLANGVM_INT, "3 + 4");
    printf("%ld ", (long)result.number);
    expect(slangvm_call(other, &hello, "reversed", NULL, 0, &result, &error) == SLANGVM_OK, "reversed");
    expect(result.kind == SLANGVM_TEXT, "a text");
    printf("%.*s ", (int)result.size, (const char *)result.data);
    expect(slangvm_class(vm, "SessionManager", &session) == SLANGVM_OK, "a session");
    expect(slangvm_call(vm, &session, "prepare", NULL, 0, &result, &error) == SLANGVM_OK, "prepared");
    expect(slangvm_class(vm, "Compiler", &compiler) == SLANGVM_OK && compiler.kind == SLANGVM_OBJECT, "a class");
    expect(slangvm_class(vm, "NoSuch", &result) == SLANGVM_NOT_UNDERSTOOD, "no class");
    expect(slangvm_call(vm, &compiler, "evaluate:", &source, 1, &result, &error) == SLANGVM_OK, "evaluate");
    printf("%ld ", (long)result.number);
    expect(slangvm_call(vm, &three, "frobnicate", NULL, 0, &result, &error) == SLANGVM_NOT_UNDERSTOOD, "not understood");
    slangvm_free(error);
    expect(pthread_create(&thread, NULL, stop_later, vm) == 0, "thread");
    expect(slangvm_call(vm, &compiler, "evaluate:", &endless, 1, &result, &error) == SLANGVM_ENDED, "stopped");
    printf("stopped %c\n", error[strlen(error) - 1]);
    slangvm_free(error);
    pthread_join(thread, NULL);
    expect(slangvm_run(vm, &status) == SLANGVM_ENDED, "ended");
    slangvm_drop(vm);
    slangvm_drop(other);
    slangvm_drop(NULL);
    return 0;
}
