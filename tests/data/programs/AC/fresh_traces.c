// Run twice. Looks whether anything tells that it ran before, then leaves every trace that it can.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>
int main(void) {
    struct statx box;
    if (statx(AT_FDCWD, ".", 0, STATX_ALL, &box)) return 1;
    const struct statx_timestamp *made = &box.stx_btime, *changed = &box.stx_ctime;
    double age = changed->tv_sec - made->tv_sec + (changed->tv_nsec - made->tv_nsec) / 1e9;
    const char *found = "ok";
    if (box.stx_mask & STATX_BTIME && age > 0.02) found = "the folder was used";
    struct stat file;
    for (int i = 0; i < 3; i++) {
        char attribute[8];
        if (fgetxattr(i, "user.run", attribute, sizeof attribute) > 0) found = "a file has an attribute";
        if (fcntl(i, F_GETFL) & (O_APPEND | O_NONBLOCK)) found = "a file has other flags";
        if (fstat(i, &file) == 0 && S_ISREG(file.st_mode) && (file.st_mode & 07777) == 0640) found = "a file has another mode";
        fsetxattr(i, "user.run", "1", 1, 0);
        fchmod(i, 0640);
    }
    puts(found);
    fflush(stdout);
    for (int i = 0; i < 3; i++) fcntl(i, F_SETFL, O_APPEND | O_NONBLOCK);
    usleep(30000);
    close(open("note", O_CREAT | O_WRONLY, 0600));
    unlink("note");
    chmod(".", 0);
}
