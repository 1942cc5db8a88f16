#include "testlib.h"

int main(int argc, char *argv[]) {
    registerGen(argc, argv, 1);
    std::printf("1000 -1000\n");
}
