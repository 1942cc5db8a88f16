// The right way, but many days of a billion each do not fit into an int.
#include <algorithm>
#include <iostream>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    std::cin >> n;
    unsigned free = 0, one = 0, two = 0;
    for (int day = 0; day < n; ++day) {
        unsigned d, e;
        std::cin >> d >> e;
        unsigned next_free = std::max({free + d, one, two}), next_one = free + e;
        if (day > 0) two = one + e;
        one = next_one;
        free = next_free;
    }
    std::cout << static_cast<int>(std::max({free, one, two})) << '\n';
}
