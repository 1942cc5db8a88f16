/* The lean process between the judge and a program: one run per request, measured and stopped at its limits.
 *
 * Theory of operation. The judge confines this process (namespaces, Landlock, seccomp) before it is executed; every
 * run inherits that. A run is vfork + exec: peak memory that wait4 reports includes what the parent had resident, so
 * the parent must be this small. stdin, stdout and stderr of the program are files in memory that judge and launcher
 * share, so no bytes pass through here. Time and memory are sampled while the program runs and taken from wait4 at
 * the end. The wall clock stops what waits of its own accord: time that the program was ready to run while others had
 * the processors (queued_us) does not count, up to a hard end; nor does time in which nobody looked, because all stood still. In a pid namespace this process is init: kill(-1) ends whatever a run left behind, and when the judge dies
 * and the request pipe closes, it exits and the kernel ends the rest.
 *
 *   fd 3  requests: u32 length, then that many bytes: fields, each ended by NUL
 *           cpu_us wall_us memory_kib output_bytes file_bytes stack_bytes processes argc arg... envc env...
 *   fd 4  replies, one line each: stop exec_errno exit_code signal cpu_us wall_us memory_kib output_bytes strays dirty queued_us
 *   fd 5, 6, 7  stdin, stdout, stderr of the program; where stdin is a pipe it is joined to another program, for one run: the ends are
 *           given up once the program has them, so that each hears of the other's end
 *   argv  launcher init|subreaper SCRATCH   (SCRATCH: the program's working folder; dirty when a run has left a trace)
 *   env   FOLDERS  lines `KIB PATH`: folders that may hold so much, where no file system of their own has that size
 *         GUARD    a filter in hexadecimal, to be put around each program with its pid for OWN_PID (seccomp.py)
 *
 * sampling.h looks at processes, traces.h at what they leave, removed.h at what they hide. launcher.py speaks the same protocol where there is no C compiler. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#include "sampling.h"
#include "traces.h"
#include "removed.h"

enum { REQUESTS = 3, REPLIES = 4, STDIN = 5, STDOUT = 6, STDERR = 7 };
enum stop { ENDED, CPU, WALL, MEMORY, OUTPUT, PROCESSES };
enum { TICK_US = 10000 };
enum { LONG_TICK_US = 80000, WAITING_SHARE = 10 }; /* of a joined program that computes for less than a tenth of a tick: it waits for the other */
enum { CEILING = 10 };          /* times the wall limit: queued or not, this is the end */
enum { STOOD_STILL_US = 1000000 }; /* between two looks: a container that was paused, a machine that was suspended */
enum { WORTH_ASKING_US = 1000 }; /* when less than this was not spent computing, nobody asks how much of it was queued */

struct request {
    long cpu_us, wall_us, memory_kib, output_bytes, file_bytes, stack_bytes, processes;
    char **argv, **env;
};

enum { MOST_INSTRUCTIONS = 64, OWN_PID = 0x7FFFFFF1 };

static int is_init, is_joined;
static const char *scratch, *folders;
static volatile int exec_errno;
static struct sock_filter guard[MOST_INSTRUCTIONS], own_guard[MOST_INSTRUCTIONS];
static unsigned short guard_length;

static void read_fully(char *bytes, size_t count) {
    while (count) {
        ssize_t n = read(REQUESTS, bytes, count);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) _exit(0); /* the judge is gone: as init, this ends every process of the namespace */
        bytes += n;
        count -= n;
    }
}

static char *next_field(char **at) {
    char *field = *at;
    *at += strlen(field) + 1;
    return field;
}

static char **next_list(char **at) {
    long count = atol(next_field(at));
    char **list = calloc(count + 1, sizeof *list);
    for (long i = 0; i < count; i++) list[i] = next_field(at);
    return list;
}

static char *read_request(struct request *r) {
    uint32_t length;
    read_fully((char *)&length, sizeof length);
    char *bytes = malloc(length + 1), *at = bytes;
    read_fully(bytes, length);
    bytes[length] = 0;
    long *numbers[] = {&r->cpu_us, &r->wall_us, &r->memory_kib, &r->output_bytes, &r->file_bytes, &r->stack_bytes, &r->processes};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) *numbers[i] = atol(next_field(&at));
    r->argv = next_list(&at);
    r->env = next_list(&at);
    return bytes;
}

static void limit(int resource, rlim_t soft, rlim_t hard) {
    struct rlimit old, new = {soft, hard};
    getrlimit(resource, &old);
    if (old.rlim_max < new.rlim_max) new.rlim_max = old.rlim_max;
    if (new.rlim_cur > new.rlim_max) new.rlim_cur = new.rlim_max;
    setrlimit(resource, &new);
}

static void read_guard(const char *hexadecimal) {
    unsigned char *bytes = (unsigned char *)guard;
    size_t count = 0;
    for (unsigned byte; hexadecimal && count < sizeof guard && sscanf(hexadecimal, "%2x", &byte) == 1; hexadecimal += 2) bytes[count++] = byte;
    guard_length = count / sizeof *guard;
}

/* Where nothing else keeps signals from the user's other processes: from here on they reach this one only. */
static int put_on_guard(void) {
    if (!guard_length) return 0;
    for (int i = 0; i < guard_length; i++) {
        own_guard[i] = guard[i];
        if (guard[i].k == OWN_PID) own_guard[i].k = getpid();
    }
    struct sock_fprog program = {guard_length, own_guard};
    return prctl(PR_SET_SECCOMP, 2 /* SECCOMP_MODE_FILTER */, &program);
}

static _Noreturn void become(const struct request *r) {
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    setsid();
    rlim_t cpu_s = r->cpu_us / 1000000 + 2; /* whole seconds: only a backstop for the sampling below */
    limit(RLIMIT_CPU, cpu_s, cpu_s + 1);
    limit(RLIMIT_FSIZE, r->file_bytes, r->file_bytes);
    limit(RLIMIT_STACK, r->stack_bytes, RLIM_INFINITY);
    limit(RLIMIT_NPROC, r->processes, r->processes);
    limit(RLIMIT_NOFILE, 1024, 4096);
    limit(RLIMIT_CORE, 0, 0);
    dup2(STDIN, 0);
    dup2(STDOUT, 1);
    dup2(STDERR, 2);
    if (chdir(scratch) == 0 && put_on_guard() == 0) execve(r->argv[0], r->argv, r->env);
    exec_errno = errno;
    _exit(127);
}

static long size_of(int fd) {
    struct stat status;
    return fstat(fd, &status) ? 0 : status.st_size;
}

static void kill_everything(pid_t pid) {
    kill(-pid, SIGKILL);
    if (is_init) { kill(-1, SIGKILL); return; }
    static pid_t pids[MOST_PROCESSES];
    for (int i = 0, count = descendants(pids); i < count; i++) kill(pids[i], SIGKILL);
}

/* Reaps the program and whatever it left behind; the number of processes that had to be killed for it. */
static int reap(pid_t pid, int *status, struct usage *total) {
    int strays = 0, child_status;
    struct rusage used;
    for (;;) {
        pid_t child = wait4(-1, &child_status, WNOHANG, &used);
        if (child < 0 && errno == ECHILD) return strays;
        if (child <= 0) { /* again and again: it may be forking while we look */
            kill_everything(pid);
            usleep(100);
            continue;
        }
        total->cpu_us += cpu_of(&used);
        if (used.ru_maxrss > total->memory_kib) total->memory_kib = used.ru_maxrss;
        if (child == pid) *status = child_status;
        else if (WIFSIGNALED(child_status) && WTERMSIG(child_status) == SIGKILL) strays++;
    }
}

/* What the wall clock leaves: a program that is queued for a processor neither runs nor sleeps. */
static long wall_left_us(const struct request *r, long wall_us, long cpu_us) {
    long before_us = waited.queued_us, queued = wall_us - cpu_us < WORTH_ASKING_US ? 0 : queued_us();
    long stood_us = wall_us - waited.looked_us - (waited.queued_us - before_us);
    waited.looked_us = wall_us;
    if (stood_us > STOOD_STILL_US) {
        waited.stood_us += stood_us;
        queued = waited.queued_us += stood_us;
    }
    long left_us = r->wall_us - (wall_us - queued), last_us = CEILING * r->wall_us - (wall_us - waited.stood_us);
    if (left_us <= 0 && -left_us < r->wall_us && is_any_runnable()) left_us = TICK_US; /* it may be queued at this moment */
    return left_us < last_us ? left_us : last_us;
}

/* Waits until the program has ended (its wait status is left to be taken) or a limit is reached. */
static enum stop watch(pid_t pid, const struct request *r, long began_us, long cpu_before_us) {
    int ended = syscall(SYS_pidfd_open, pid, 0);
    struct pollfd events[] = {{ended, POLLIN, 0}, {REQUESTS, 0, 0}};
    enum stop stop = ENDED;
    long tick_us = TICK_US, seen_us = 0;
    for (long wait_us = TICK_US; stop == ENDED;) {
        struct timespec timeout = {0, (ended < 0 ? 1000 : wait_us) * 1000};
        ppoll(events, 2, &timeout, NULL);
        if (events[1].revents & (POLLHUP | POLLERR)) { /* the judge is gone */
            struct usage ignored = {0, 0, 0};
            int status;
            reap(pid, &status, &ignored);
            _exit(0);
        }
        siginfo_t status = {0};
        if (waitid(P_PID, pid, &status, WEXITED | WNOHANG | WNOWAIT) == 0 && status.si_pid == pid) break;
        struct usage now = sample(r->processes);
        now.cpu_us -= cpu_before_us;
        long cpu_left_us = r->cpu_us - now.cpu_us;
        long left_us = now.processes > r->processes ? 0 : wall_left_us(r, microseconds(CLOCK_MONOTONIC) - began_us, now.cpu_us);
        if (now.processes > r->processes) stop = PROCESSES;
        else if (now.memory_kib > r->memory_kib) stop = MEMORY;
        else if (size_of(STDOUT) > r->output_bytes || is_overfull(folders) || hides_files(folders)) stop = OUTPUT;
        else if (cpu_left_us <= 0) stop = CPU;
        else if (left_us <= 0) stop = WALL;
        int waits = is_joined && now.cpu_us - seen_us < tick_us / WAITING_SHARE;
        tick_us = !waits ? TICK_US : 2 * tick_us < LONG_TICK_US ? 2 * tick_us : LONG_TICK_US;
        seen_us = now.cpu_us;
        wait_us = tick_us;
        if (cpu_left_us < wait_us) wait_us = cpu_left_us;
        if (left_us < wait_us) wait_us = left_us;
        if (wait_us < 500) wait_us = 500;
    }
    if (ended >= 0) close(ended);
    return stop;
}

static pid_t start(const struct request *r) {
    exec_errno = 0;
    pid_t pid = vfork();
    if (pid == 0) become(r);
    return pid;
}

static void give_up_ends(void) {
    dup2(0, STDIN); /* of this process: /dev/null */
    dup2(0, STDOUT);
}

static void run(const struct request *r) {
    lseek(STDIN, 0, SEEK_SET);
    lseek(STDOUT, 0, SEEK_SET);
    lseek(STDERR, 0, SEEK_SET);
    forget_queue();
    struct rusage reaped;
    getrusage(RUSAGE_CHILDREN, &reaped);
    long began_us = microseconds(CLOCK_MONOTONIC);
    pid_t pid = start(r);
    if (is_joined) give_up_ends();
    if (pid < 0) { dprintf(REPLIES, "0 %d 0 0 0 0 0 0 0 0 0\n", errno); return; }
    enum stop stop = watch(pid, r, began_us, cpu_of(&reaped));
    long wall_us = microseconds(CLOCK_MONOTONIC) - began_us, queued = waited.queued_us;
    clockid_t clock; /* of a process that has ended but was not waited for, the kernel still tells all */
    if (clock_getcpuclockid(pid, &clock) || wall_us - microseconds(clock) > WORTH_ASKING_US) queued = queued_us();
    int status = 0;
    struct usage total = {0, 0, 0};
    if (stop != ENDED) kill_everything(pid);
    int strays = reap(pid, &status, &total);
    if (stop == ENDED && is_overfull(folders)) stop = OUTPUT;
    dprintf(REPLIES, "%d %d %d %d %ld %ld %ld %ld %d %d %ld\n", stop, exec_errno, WIFEXITED(status) ? WEXITSTATUS(status) : 0,
            WIFSIGNALED(status) ? WTERMSIG(status) : 0, total.cpu_us, wall_us, total.memory_kib, size_of(STDOUT), strays, is_dirty(scratch, STDIN),
            queued);
}

int main(int argc, char **argv) {
    if (argc != 3) return 2;
    is_init = strcmp(argv[1], "init") == 0;
    scratch = argv[2];
    folders = getenv("FOLDERS");
    read_guard(getenv("GUARD"));
    made = trace_now(scratch, STDIN);
    is_joined = S_ISFIFO(made.modes[0]);
    for (int fd = REQUESTS; fd <= STDERR; fd++) fcntl(fd, F_SETFD, FD_CLOEXEC);
    for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
    prctl(PR_SET_DUMPABLE, 0);
    if (!is_init) prctl(PR_SET_CHILD_SUBREAPER, 1);
    dprintf(REPLIES, "ready\n");
    for (;;) {
        struct request request;
        char *bytes = read_request(&request);
        run(&request);
        free(request.argv);
        free(request.env);
        free(bytes);
    }
}
