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
    std::cout << (1 << n) - 1 << '\n';
    move(n, 1, 3);
}
