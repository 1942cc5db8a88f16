// Multiplies before it divides, and compares what has overflowed already.
#include <iostream>
#include <numeric>

int main() {
    int n;
    unsigned long long first, all;
    std::cin >> n >> first;
    all = first;
    for (unsigned long long teeth; --n > 0;) {
        std::cin >> teeth;
        all = all / std::gcd(all, teeth) * teeth;
        if (all == 0) break;
    }
    unsigned long long turns = all / first;
    std::cout << (turns > 1'000'000'000'000 || turns == 0 ? -1 : static_cast<long long>(turns)) << '\n';
}
