// There may be far more days than an int holds.
#include <iostream>

int main() {
    int t;
    std::cin >> t;
    for (unsigned long long rate, days, modulus; t--;) {
        std::cin >> rate >> days >> modulus;
        unsigned left = static_cast<unsigned>(days);
        unsigned long long factor = rate % modulus, added = 1 % modulus, tufts = 0;
        for (; left > 0; left /= 2) {
            if (left % 2 == 1) tufts = (tufts * factor + added) % modulus;
            added = (added * factor + added) % modulus;
            factor = factor * factor % modulus;
        }
        std::cout << tufts << '\n';
    }
}
