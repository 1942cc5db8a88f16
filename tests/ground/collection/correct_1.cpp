#include <cstdio>
#include <cstdlib>

int main() {
    int a, b;
    std::scanf("%d %d", &a, &b);
    std::printf("%d\n", std::abs(a - b));
}
