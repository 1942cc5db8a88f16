// Counts up from 0 on a western tablet, one by one.
#include <iostream>
#include <vector>

int main() {
    long long east, west, length, number = 0;
    std::cin >> east >> west >> length;
    for (long long digit; length--;) {
        std::cin >> digit;
        number = number * east + digit;
    }
    std::vector<int> digits{0};
    while (number-- > 0) {
        std::size_t place = 0;
        while (place < digits.size() && digits[place] == west - 1) digits[place++] = 0;
        if (place == digits.size()) digits.push_back(0);
        ++digits[place];
    }
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) std::cout << *digit << ' ';
    std::cout << '\n';
}
