/* What programs leave in folders and on the files that they share with later runs.
 *
 * Part of launcher.c; traces.py says the same where there is no C compiler. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MOST_FILES = 16384, DEEPEST = 64 };

/* What every run finds: the folder, and the three files, which are the same for all runs. */
static struct trace {
    struct stat scratch;
    int modes[3], flags[3];
} made;

/* A folder without leaving a trace in its times, where that is ours to do. */
static DIR *open_folder(int at, const char *name) {
    int flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC, fd = openat(at, name, flags | O_NOATIME);
    if (fd < 0) fd = openat(at, name, flags);
    DIR *folder = fd < 0 ? NULL : fdopendir(fd);
    if (!folder && fd >= 0) close(fd);
    return folder;
}

/* KiB on disk below a folder, added to *kib; 0 when there are too many files to be counted, they lie too deep, or a folder lets nobody see. */
static int add_contents(int at, const char *name, int depth, long *kib, int *files) {
    DIR *folder = open_folder(at, name);
    if (!folder) return errno != EACCES;
    int is_countable = depth < DEEPEST;
    for (struct dirent *entry; is_countable && (entry = readdir(folder));) {
        struct stat status;
        if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, "..")) continue;
        if (fstatat(dirfd(folder), entry->d_name, &status, AT_SYMLINK_NOFOLLOW)) continue;
        *kib += status.st_blocks / 2;
        is_countable = ++*files <= MOST_FILES;
        if (S_ISDIR(status.st_mode)) is_countable &= add_contents(dirfd(folder), entry->d_name, depth + 1, kib, files);
    }
    closedir(folder);
    return is_countable;
}

/* Whether folders hold more than they may. `folders` is lines of KiB, a blank and a path; NULL where the kernel sees to it. */
static int is_overfull(const char *folders) {
    char path[4096];
    long most_kib;
    for (int used; folders && sscanf(folders, "%ld %4095[^\n]%n", &most_kib, path, &used) == 2; folders += used) {
        long kib = 0;
        int files = 0;
        if (!add_contents(AT_FDCWD, path, 0, &kib, &files) || kib > most_kib) return 1;
    }
    return 0;
}

static struct trace trace_now(const char *scratch, int first_file) {
    struct trace now = {0};
    stat(scratch, &now.scratch);
    for (int i = 0; i < 3; i++) {
        struct stat file;
        now.modes[i] = fstat(first_file + i, &file) ? -1 : (int)file.st_mode;
        now.flags[i] = fcntl(first_file + i, F_GETFL);
    }
    return now;
}

static int is_other_time(struct timespec a, struct timespec b) {
    return a.tv_sec != b.tv_sec || a.tv_nsec != b.tv_nsec;
}

/* Whether the next run could see that there was this one. */
static int is_dirty(const char *scratch, int first_file) {
    struct trace now = trace_now(scratch, first_file);
    if (memcmp(now.modes, made.modes, sizeof now.modes) || memcmp(now.flags, made.flags, sizeof now.flags)) return 1;
    const struct stat *a = &now.scratch, *b = &made.scratch;
    if (a->st_mode != b->st_mode || is_other_time(a->st_ctim, b->st_ctim) || is_other_time(a->st_atim, b->st_atim)) return 1;
    DIR *folder = open_folder(AT_FDCWD, scratch); /* times are coarse: something may have been made in the moment that it was */
    int entries = 0;
    while (folder && entries < 3 && readdir(folder)) entries++;
    if (folder) closedir(folder);
    return entries > 2;
}
