// Takes two equal numbers for the end, and 0 0 is only one such pair.
#include <iostream>

int main() {
    int a, b;
    std::cin >> a >> b;
    while (a != b) {
        std::cout << a + b << '\n';
        std::cin >> a >> b;
    }
}
