// Begins with a line for 0, so there are ten.
#include <iostream>

int main() {
    int n;
    std::cin >> n;
    for (int i = 0; i <= 9; ++i) std::cout << n << " * " << i << " = " << n * i << '\n';
}
