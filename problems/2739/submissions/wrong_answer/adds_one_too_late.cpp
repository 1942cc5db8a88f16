// The product is printed before it is raised: every line shows that of the line above.
#include <iostream>

int main() {
    int n;
    std::cin >> n;
    int product = 0;
    for (int i = 1; i <= 9; ++i) {
        std::cout << n << " * " << i << " = " << product << '\n';
        product += n;
    }
}
