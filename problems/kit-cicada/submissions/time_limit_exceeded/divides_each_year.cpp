// Tests each year of each question by dividing.
#include <iostream>

bool is_prime(int number) {
    if (number < 2) return false;
    for (int divisor = 2; divisor * divisor <= number; ++divisor)
        if (number % divisor == 0) return false;
    return true;
}

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int k, q;
    std::cin >> k >> q;
    for (int first, last; q--;) {
        std::cin >> first >> last;
        int count = 0;
        for (int p = first; p + k <= last; ++p) count += is_prime(p) && is_prime(p + k);
        std::cout << count << '\n';
    }
}
