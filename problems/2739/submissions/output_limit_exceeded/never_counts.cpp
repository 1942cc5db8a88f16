// Nothing raises i, so the first line is printed for ever.
#include <iostream>

int main() {
    int n, i = 1;
    std::cin >> n;
    while (i <= 9) std::cout << n << " * " << i << " = " << n * i << '\n';
}
