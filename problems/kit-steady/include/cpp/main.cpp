#include <cstdio>
#include <vector>

#include "steady.h"

int main() {
    int days, bound;
    if (std::scanf("%d %d", &days, &bound) != 2) return 1;
    std::vector<int> temperatures(days);
    for (int& one : temperatures)
        if (std::scanf("%d", &one) != 1) return 1;
    std::printf("%d\n", longest_steady(temperatures, bound));
}
