// Tries to leave a set-user-id program.
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>
int main(void) {
    struct stat status;
    int fd = open("program", O_CREAT | O_RDWR, 0755);
    chmod("program", 04755);
    fchmod(fd, 06755);
    fchmodat(AT_FDCWD, "program", 02755, 0);
    puts(fd < 0 || (fstat(fd, &status) == 0 && !(status.st_mode & 06000)) ? "ok" : "breach: set-id bit");
}
