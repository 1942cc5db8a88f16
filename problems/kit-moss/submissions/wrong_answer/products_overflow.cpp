// Remainders fit into an int, their products do not.
#include <iostream>

int main() {
    int t;
    std::cin >> t;
    for (unsigned long long rate, days, modulus; t--;) {
        std::cin >> rate >> days >> modulus;
        const unsigned m = static_cast<unsigned>(modulus);
        unsigned factor = static_cast<unsigned>(rate % modulus), added = 1 % m, tufts = 0;
        for (; days > 0; days /= 2) {
            if (days % 2 == 1) tufts = (tufts * factor + added) % m;
            added = (added * factor + added) % m;
            factor = factor * factor % m;
        }
        std::cout << tufts << '\n';
    }
}
