/* spawn COUNT PROGRAM INPUT: fork, exec and wait, so often; the floor below which no judge can run a program. */
#include <fcntl.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int argc, char **argv) {
    for (int left = argc == 4 ? atoi(argv[1]) : 0; left > 0; left--) {
        if (fork() == 0) {
            dup2(open(argv[3], O_RDONLY), 0);
            dup2(open("/dev/null", O_WRONLY), 1);
            execl(argv[2], argv[2], (char *)0);
            _exit(127);
        }
        wait(0);
    }
    return 0;
}
