#include <cstdio>

int main() {
    unsigned a, b;
    std::scanf("%u %u", &a, &b);
    std::printf("%u\n", a > b ? a - b : b - a);
}
