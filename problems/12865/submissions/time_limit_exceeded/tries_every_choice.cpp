// Takes or leaves each thing, and remembers nothing: up to 2^N calls.
#include <algorithm>
#include <iostream>

int n, weights[100], values[100];

int most(int i, int room) {
    if (i == n) return 0;
    int without = most(i + 1, room);
    if (weights[i] > room) return without;
    return std::max(without, most(i + 1, room - weights[i]) + values[i]);
}

int main() {
    int k;
    std::cin >> n >> k;
    for (int i = 0; i < n; ++i) std::cin >> weights[i] >> values[i];
    std::cout << most(0, k) << '\n';
}
