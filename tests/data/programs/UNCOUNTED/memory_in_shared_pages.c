// Shared pages that the one who wrote them let go, while another, who never looked, keeps them.
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
enum { PIECE = 32 << 20, PIECES = 40 };
int main(void) {
    for (int i = 0; i < PIECES; i++) {
        char *piece = mmap(NULL, PIECE, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        if (piece == MAP_FAILED) { puts("refused"); return 0; }
        if (fork() == 0) { memset(piece, 1, PIECE); _exit(0); }
        wait(NULL);
    }
    puts("ok");
}
