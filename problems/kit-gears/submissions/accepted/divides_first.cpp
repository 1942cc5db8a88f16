// Turns of gear 1 instead of teeth, and a division before each product: everything stays small.
#include <iostream>
#include <numeric>

int main() {
    const long long most = 1'000'000'000'000;
    int n;
    long long first, turns = 1;
    std::cin >> n >> first;
    for (long long teeth; --n > 0;) {
        std::cin >> teeth;
        teeth /= std::gcd(teeth, first);
        long long factor = teeth / std::gcd(teeth, turns);
        if (turns > most / factor) {
            std::cout << -1 << '\n';
            return 0;
        }
        turns *= factor;
    }
    std::cout << turns << '\n';
}
