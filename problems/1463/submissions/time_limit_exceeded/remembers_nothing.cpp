// Works everything out anew each time it is needed: the number of calls grows beyond all bounds.
#include <algorithm>
#include <iostream>

int presses(int number) {
    if (number == 1) return 0;
    int best = 1000000;
    if (number % 3 == 0) best = std::min(best, presses(number / 3));
    if (number % 2 == 0) best = std::min(best, presses(number / 2));
    return std::min(best, presses(number - 1)) + 1;
}

int main() {
    int n;
    std::cin >> n;
    std::cout << presses(n) << '\n';
}
