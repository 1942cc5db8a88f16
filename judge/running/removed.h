/* Files that programs removed while they have them open: they are in no folder, and on the disk.
 *
 * Part of launcher.c; removed.py says the same where there is no C compiler. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

enum { MOST_REMOVED = 1024, EACH_LOOK = 10, PATIENT_LOOKS = 3 };

static struct {
    ino_t files[MOST_REMOVED];
    int count;
    long kib;
    int is_hidden;
} removed;

static int is_counted(ino_t file) {
    for (int i = 0; i < removed.count; i++)
        if (removed.files[i] == file) return 1;
    return 0;
}

/* Whether it has not come to its end: what has is nobody's, and has nothing open for longer than it takes to close it. */
static int has_memory(pid_t pid, const char *task) {
    FILE *status = open_of_task(pid, task, "status");
    char line[256];
    int found = 0;
    while (status && !found && fgets(line, sizeof line, status)) found = !strncmp(line, "VmSize:", 7);
    if (status) fclose(status);
    return found;
}

/* What a thread has open: each may have descriptors of its own. */
static void count_open(pid_t pid, const char *task, dev_t device) {
    char path[96];
    snprintf(path, sizeof path, "/proc/%d/task/%.20s/fd", pid, task);
    DIR *descriptors = opendir(path);
    if (!descriptors) {
        removed.is_hidden |= errno == EACCES && has_memory(pid, task);
        return;
    }
    for (struct dirent *entry; removed.count < MOST_REMOVED && (entry = readdir(descriptors));) {
        struct stat file;
        if (fstatat(dirfd(descriptors), entry->d_name, &file, 0) || !S_ISREG(file.st_mode)) continue;
        if (file.st_nlink || file.st_dev != device || is_counted(file.st_ino)) continue;
        removed.files[removed.count++] = file.st_ino;
        removed.kib += file.st_blocks / 2;
    }
    closedir(descriptors);
}

/* Nobody tells how large a file is that is only mapped. */
static int maps_uncounted(pid_t pid, const char *task, const char *folder) {
    FILE *maps = open_of_task(pid, task, "maps");
    char line[4352];
    int found = 0;
    while (maps && !found && fgets(line, sizeof line, maps)) {
        unsigned long file = 0;
        int at = 0;
        size_t length = strlen(line), suffix = strlen(" (deleted)\n");
        if (sscanf(line, "%*s %*s %*s %*s %lu %n", &file, &at) != 1 || !at || length < at + suffix) continue;
        if (strncmp(line + at, folder, strlen(folder)) || strcmp(line + length - suffix, " (deleted)\n")) continue;
        found = !is_counted(file);
    }
    if (maps) fclose(maps);
    return found;
}

static int is_overfull_with(const pid_t *pids, int count, const char *folder, long most_kib) {
    struct stat status;
    if (stat(folder, &status)) return 0;
    removed.count = removed.kib = 0;
    for (int i = 0; i < count; i++) {
        DIR *tasks = NULL;
        for (const char *task; (task = next_task(&tasks, pids[i]));) count_open(pids[i], task, status.st_dev);
    }
    int is_overfull = removed.kib > most_kib || removed.count == MOST_REMOVED;
    for (int i = 0; i < count && !is_overfull; i++) {
        DIR *tasks = NULL;
        for (const char *task; (task = next_task(&tasks, pids[i]));) is_overfull |= maps_uncounted(pids[i], task, folder);
    }
    return is_overfull;
}

/* Whether removed files take more than folders may hold (lines as of `is_overfull`), or a process does not let anybody see
 * its descriptors for long. Looks at every tenth call only. */
static int hides_files(const char *folders) {
    static pid_t pids[MOST_PROCESSES];
    static int calls, hidden_looks;
    char path[4096];
    long most_kib;
    if (!folders || !*folders || ++calls % EACH_LOOK) return 0;
    int count = descendants(pids), is_overfull = 0;
    removed.is_hidden = 0;
    for (int used; sscanf(folders, "%ld %4095[^\n]%n", &most_kib, path, &used) == 2; folders += used)
        is_overfull |= is_overfull_with(pids, count, path, most_kib);
    hidden_looks = removed.is_hidden ? hidden_looks + 1 : 0;
    return is_overfull || hidden_looks >= PATIENT_LOOKS;
}
