/* The program of the C road: everything that the launcher does lies in the library. */

#include <signal.h>

int slangvm_main(int argc, const char *const *argv);

int main(int argc, char **argv)
{
    /* A closed pipe is an error of the write, as in the program that cargo builds. */
    signal(SIGPIPE, SIG_IGN);
    return slangvm_main(argc, (const char *const *)argv);
}
