// pow gives a double, and of a double six digits are printed: 1.04858e+06 moves for 20 disks.
#include <cmath>
#include <iostream>

void move(int n, int start, int end) {
    if (n == 0) return;
    int other = 6 - start - end;
    move(n - 1, start, other);
    std::cout << start << ' ' << end << '\n';
    move(n - 1, other, end);
}

int main() {
    int n;
    std::cin >> n;
    std::cout << std::pow(2, n) - 1 << '\n';
    move(n, 1, 3);
}
