#include "testlib.h"

int main(int argc, char *argv[]) {
    registerGen(argc, argv, 1);
    long long a = rnd.next(-1000, 1000), b = rnd.next(-1000, 1000);
    std::printf("%lld %lld\n", a, b);
}
