// The same by a thread with descriptors of its own, in a process that lets nobody look, and with files on their way through a socket.
#define _GNU_SOURCE
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
static char mebibyte[1 << 20];
static int removed(void) {
    char name[32];
    snprintf(name, sizeof name, "file-%d", gettid());
    int file = open(name, O_CREAT | O_RDWR, 0600);
    unlink(name);
    return file >= 0 && write(file, mebibyte, sizeof mebibyte) > 0 ? file : -1;
}
static int send_away(int socket, int file) {
    char space[CMSG_SPACE(sizeof file)] = {0}, byte = 0;
    struct iovec bytes = {&byte, 1};
    struct msghdr message = {.msg_iov = &bytes, .msg_iovlen = 1, .msg_control = space, .msg_controllen = sizeof space};
    struct cmsghdr *head = CMSG_FIRSTHDR(&message);
    *head = (struct cmsghdr){.cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS, .cmsg_len = CMSG_LEN(sizeof file)};
    memcpy(CMSG_DATA(head), &file, sizeof file);
    return sendmsg(socket, &message, MSG_DONTWAIT);
}
static int fill(void *written) {
    for (int i = 0; i < 350 && removed() >= 0; i++, usleep(1000)) ++*(volatile long *)written;
    return 0;
}
int main(void) {
    long by_thread = 0, sent = 0;
    int ends[2];
    clone(fill, (char *)malloc(1 << 16) + (1 << 16), CLONE_VM | CLONE_FS | CLONE_SIGHAND | CLONE_THREAD | CLONE_SYSVSEM, &by_thread);
    for (int i = 0; i < 350 && socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0; i++, usleep(1000)) {
        int file = removed();
        if (file < 0 || send_away(ends[0], file) < 0) break;
        close(file);
        sent++;
    }
    pid_t hidden = fork();
    if (hidden == 0) {
        long written = 0;
        prctl(PR_SET_DUMPABLE, 0);
        fill(&written);
        _exit(written / 2);
    }
    int status;
    waitpid(hidden, &status, 0);
    long total = by_thread + sent + 2 * WEXITSTATUS(status);
    if (total > 500) printf("breach: %ld MiB, %ld of them sent\n", total, sent);
    else puts("ok");
}
