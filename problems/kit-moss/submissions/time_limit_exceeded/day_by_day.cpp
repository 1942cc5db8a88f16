// Adds up day by day.
#include <iostream>

int main() {
    int t;
    std::cin >> t;
    for (unsigned long long rate, days, modulus; t--;) {
        std::cin >> rate >> days >> modulus;
        unsigned long long tufts = 0, fresh = 1 % modulus;
        while (days--) {
            tufts = (tufts + fresh) % modulus;
            fresh = fresh * (rate % modulus) % modulus;
        }
        std::cout << tufts << '\n';
    }
}
