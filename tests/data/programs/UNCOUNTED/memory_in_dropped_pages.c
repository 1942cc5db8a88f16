// The same by one process, which drops its own view of them.
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
enum { PIECE = 16 << 20, PIECES = 80 };
int main(void) {
    for (int i = 0; i < PIECES; i++) {
        char *piece = mmap(NULL, PIECE, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        if (piece == MAP_FAILED) { puts("refused"); return 0; }
        memset(piece, 1, PIECE);
        madvise(piece, PIECE, MADV_DONTNEED);
    }
    puts("ok");
}
