// Modes, owners, times and attributes of files of the learner's, of the system's and of the program's own.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/xattr.h>
#include <unistd.h>
#include <utime.h>
static int breaches;
static void refused(const char *what, long result) { if (result >= 0) { printf("breach: %s\n", what); breaches++; } }
static void by_path(const char *path) {
    struct timespec past[2] = {{1, 0}, {1, 0}};
    refused("chmod", chmod(path, 0777));
    refused("fchmodat", fchmodat(AT_FDCWD, path, 0777, 0));
    refused("chown", chown(path, getuid(), getgid()));
    refused("lchown", lchown(path, -1, -1));
    refused("utimensat", utimensat(AT_FDCWD, path, past, 0));
    refused("utimensat now", utimensat(AT_FDCWD, path, NULL, 0));
    refused("utime", utime(path, NULL));
    refused("utimes", utimes(path, NULL));
    refused("setxattr", setxattr(path, "user.x", "1", 1, 0));
    refused("removexattr", removexattr(path, "user.x"));
    refused("truncate", truncate(path, 0));
    int name_only = open(path, O_PATH);
    if (name_only < 0) return;
    refused("fchownat", fchownat(name_only, "", -1, -1, AT_EMPTY_PATH));
    refused("fchmodat2", syscall(452, name_only, "", 0777, AT_EMPTY_PATH));
    refused("utimensat of a descriptor", syscall(SYS_utimensat, name_only, "", past, AT_EMPTY_PATH));
}
static void by_descriptor(const char *path) {
    int file = open(path, O_RDONLY);
    if (file < 0) return;
    struct timespec past[2] = {{1, 0}, {1, 0}};
    refused("fchmod", fchmod(file, 0777));
    refused("fchown", fchown(file, getuid(), getgid()));
    refused("futimens", futimens(file, past));
    refused("fsetxattr", fsetxattr(file, "user.x", "1", 1, 0));
    refused("lease", fcntl(file, F_SETLEASE, F_RDLCK));
}
int main(int count, char **words) {
    const char *paths[] = {"@PATH@", "/usr/bin/env", "/etc/passwd", words[0]};
    for (int i = 0; i < 4; i++) { by_path(paths[i]); by_descriptor(paths[i]); }
    if (!breaches) puts("ok");
    return count == 0;
}
