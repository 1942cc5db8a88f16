// Reads until the input ends and takes 0 0 for a pair.
#include <iostream>

int main() {
    int a, b;
    while (std::cin >> a >> b) std::cout << a + b << '\n';
}
