// Reads the first pair and never another one, so the loop does not end.
#include <iostream>

int main() {
    int a, b;
    std::cin >> a >> b;
    while (a != 0 || b != 0) std::cout << a + b << '\n';
}
