#include <iostream>

int full;

int count(int columns, int falling, int rising) {
    if (columns == full) return 1;
    int ways = 0;
    for (int free = full & ~(columns | falling | rising); free; free &= free - 1) {
        int queen = free & -free;
        ways += count(columns | queen, (falling | queen) >> 1, (rising | queen) << 1);
    }
    return ways;
}

int main() {
    int n;
    std::cin >> n;
    full = (1 << n) - 1;
    std::cout << count(0, 0, 0) << '\n';
}
