// Sockets of the learner's that have a path: a session bus, an agent with keys. By connecting, and by sending to it.
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
static int breaches;
static void refused(const char *what, long result) { if (result >= 0) { printf("breach: %s\n", what); breaches++; } }
int main(void) {
    struct sockaddr_un stream = {AF_UNIX, "@STREAM@"}, datagram = {AF_UNIX, "@DATAGRAM@"};
    int one = socket(AF_UNIX, SOCK_STREAM, 0), other = socket(AF_UNIX, SOCK_DGRAM, 0), pair[2] = {-1, -1};
    refused("connect", connect(one, (void *)&stream, sizeof stream));
    refused("connect a datagram socket", connect(other, (void *)&datagram, sizeof datagram));
    refused("sendto", sendto(other, "x", 1, 0, (void *)&datagram, sizeof datagram));
    if (socketpair(AF_UNIX, SOCK_DGRAM, 0, pair) == 0) {
        refused("sendto from a pair", sendto(pair[0], "x", 1, 0, (void *)&datagram, sizeof datagram));
        refused("connect one of a pair", connect(pair[0], (void *)&datagram, sizeof datagram));
    }
    if (!breaches) puts("ok");
}
