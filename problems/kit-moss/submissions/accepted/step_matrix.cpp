// A day changes (all, new) into (all + new, new * R): the map x -> x * R + 1, put together from its squares.
#include <iostream>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int t;
    std::cin >> t;
    for (unsigned long long rate, days, modulus; t--;) {
        std::cin >> rate >> days >> modulus;
        unsigned long long factor = rate % modulus, added = 1 % modulus;
        unsigned long long tufts = 0;
        for (; days > 0; days /= 2) {
            if (days % 2 == 1) tufts = (tufts * factor + added) % modulus;
            added = (added * factor + added) % modulus;
            factor = factor * factor % modulus;
        }
        std::cout << tufts << '\n';
    }
}
