/* What launcher.c asks /proc about the processes below it: which they are, what they use, what they wait for.
 *
 * Part of launcher.c; sampling.py says the same where there is no C compiler. */
#include <ctype.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

enum { MOST_PROCESSES = 4096, SEEN_TASKS = 1024 };
enum { MUCH_MAPPED_KIB = 32 << 20 }; /* tables take a 512th of it at most */

struct usage {
    long cpu_us, memory_kib;
    int processes;
};

static long microseconds(clockid_t clock) {
    struct timespec t;
    return clock_gettime(clock, &t) ? 0 : t.tv_sec * 1000000L + t.tv_nsec / 1000;
}

static long cpu_of(const struct rusage *r) {
    return (r->ru_utime.tv_sec + r->ru_stime.tv_sec) * 1000000L + r->ru_utime.tv_usec + r->ru_stime.tv_usec;
}

static FILE *open_of_task(pid_t pid, const char *task, const char *name) {
    char path[96];
    snprintf(path, sizeof path, "/proc/%d/task/%.20s/%s", pid, task, name);
    return fopen(path, "re");
}

/* The next thread in a folder /proc/PID/task; NULL after the last, with the folder closed. */
static const char *next_task(DIR **tasks, pid_t pid) {
    if (!*tasks) {
        char path[64];
        snprintf(path, sizeof path, "/proc/%d/task", pid);
        *tasks = opendir(path);
    }
    for (struct dirent *task; *tasks && (task = readdir(*tasks));)
        if (isdigit((unsigned char)task->d_name[0])) return task->d_name;
    if (*tasks) closedir(*tasks);
    *tasks = NULL;
    return NULL;
}

static int append_children(pid_t *pids, int count, pid_t pid) {
    DIR *tasks = NULL;
    for (const char *task; (task = next_task(&tasks, pid));) {
        FILE *children = open_of_task(pid, task, "children");
        if (!children) continue;
        while (count < MOST_PROCESSES && fscanf(children, "%d", &pids[count]) == 1) count++;
        fclose(children);
    }
    return count;
}

/* All processes below this one: what `kill` and the sampling are about. */
static int descendants(pid_t *pids) {
    int count = append_children(pids, 0, getpid());
    for (int i = 0; i < count; i++) count = append_children(pids, count, pids[i]);
    return count;
}

/* The tables that say where a process's pages are: of note only where it mapped very much. */
static long tables_kib(pid_t pid) {
    char path[64], line[128];
    long kib = 0;
    snprintf(path, sizeof path, "/proc/%d/status", pid);
    FILE *status = fopen(path, "re");
    while (status && fgets(line, sizeof line, status) && sscanf(line, "VmPTE: %ld", &kib) != 1) {}
    if (status) fclose(status);
    return kib;
}

static long resident_kib(pid_t pid) {
    char path[64];
    long mapped = 0, pages = 0;
    snprintf(path, sizeof path, "/proc/%d/statm", pid);
    FILE *statm = fopen(path, "re");
    if (statm && fscanf(statm, "%ld %ld", &mapped, &pages) != 2) mapped = pages = 0;
    if (statm) fclose(statm);
    long page_kib = sysconf(_SC_PAGESIZE) / 1024;
    return pages * page_kib + (mapped * page_kib > MUCH_MAPPED_KIB ? tables_kib(pid) : 0);
}

/* What all processes below this one use; when there are more than `most`, nobody looks at each. */
static struct usage sample(long most) {
    static pid_t pids[MOST_PROCESSES];
    struct usage now = {0, 0, descendants(pids)};
    for (int i = 0; i < now.processes && now.processes <= most; i++) {
        clockid_t clock;
        if (clock_getcpuclockid(pids[i], &clock) == 0) now.cpu_us += microseconds(clock);
        now.memory_kib += resident_kib(pids[i]);
    }
    struct rusage reaped;
    getrusage(RUSAGE_CHILDREN, &reaped);
    now.cpu_us += cpu_of(&reaped);
    return now;
}

/* How long threads were ready to run while others had the processors. The kernel forgets a thread when it ends, so
 * what each had waited at the last look is kept here: threads that are never looked at are not in the sum. */
static struct {
    long queued_us, stood_us, looked_us; /* of it, while all stood still; when it was last looked at */
    struct { pid_t task; long queued_us; } seen[SEEN_TASKS];
} waited;

static void look_at_queue(pid_t pid) {
    DIR *tasks = NULL;
    for (const char *task; (task = next_task(&tasks, pid));) {
        long queued_ns = 0;
        FILE *schedstat = open_of_task(pid, task, "schedstat");
        if (schedstat && fscanf(schedstat, "%*d %ld", &queued_ns) != 1) queued_ns = 0;
        if (schedstat) fclose(schedstat);
        pid_t id = atoi(task);
        long before_us = waited.seen[id % SEEN_TASKS].task == id ? waited.seen[id % SEEN_TASKS].queued_us : 0;
        if (queued_ns / 1000 > before_us) waited.queued_us += queued_ns / 1000 - before_us;
        waited.seen[id % SEEN_TASKS].task = id;
        waited.seen[id % SEEN_TASKS].queued_us = queued_ns / 1000;
    }
}

/* Microseconds that the processes below this one have been queued for a processor since `forget_queue`. */
static long queued_us(void) {
    static pid_t pids[MOST_PROCESSES];
    for (int i = 0, count = descendants(pids); i < count; i++) look_at_queue(pids[i]);
    return waited.queued_us;
}

static void forget_queue(void) {
    if (!waited.queued_us) waited.looked_us = 0;
    else memset(&waited, 0, sizeof waited); /* when not, nearly all of its pages stay untouched: they would be the program's */
}

/* Whether any thread runs or is queued at this moment: what is queued now is not in `queued_us` yet. */
static int is_any_runnable(void) {
    static pid_t pids[MOST_PROCESSES];
    for (int i = 0, count = descendants(pids); i < count; i++) {
        DIR *tasks = NULL;
        for (const char *task; (task = next_task(&tasks, pids[i]));) {
            char text[128] = "";
            FILE *stat = open_of_task(pids[i], task, "stat");
            if (stat) text[fread(text, 1, sizeof text - 1, stat)] = 0, fclose(stat);
            const char *name_end = strrchr(text, ')'); /* the name itself may hold anything */
            if (!name_end || strncmp(name_end, ") R", 3)) continue;
            closedir(tasks);
            return 1;
        }
    }
    return 0;
}
