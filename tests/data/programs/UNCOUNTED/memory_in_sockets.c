// What waits in sockets belongs to no process.
#include <fcntl.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>
static char bytes[1 << 16];
int main(void) {
    long waiting = 0;
    for (int i = 0; i < 2000; i++) {
        int pair[2];
        if (socketpair(AF_UNIX, i % 2 ? SOCK_STREAM : SOCK_DGRAM, 0, pair)) break;
        fcntl(pair[0], F_SETFL, O_NONBLOCK);
        for (long n; (n = write(pair[0], bytes, sizeof bytes)) > 0;) waiting += n;
    }
    puts(waiting > 300l << 20 ? "ok" : "refused");
}
