// The number may have 16 decimal digits: an int is too small.
#include <iostream>
#include <vector>

int main() {
    unsigned east, west, length, number = 0;
    std::cin >> east >> west >> length;
    for (unsigned digit; length--;) {
        std::cin >> digit;
        number = number * east + digit;
    }
    std::vector<unsigned> digits;
    do {
        digits.push_back(number % west);
        number /= west;
    } while (number > 0);
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) std::cout << *digit << ' ';
    std::cout << '\n';
}
