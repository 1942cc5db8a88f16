// The smaller tower waits on the other peg, and the second call fetches it from where it was at first.
#include <iostream>

void move(int n, int start, int end) {
    if (n == 0) return;
    int other = 6 - start - end;
    move(n - 1, start, other);
    std::cout << start << ' ' << end << '\n';
    move(n - 1, start, end);
}

int main() {
    int n;
    std::cin >> n;
    std::cout << (1 << n) - 1 << '\n';
    move(n, 1, 3);
}
