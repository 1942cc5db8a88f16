// Reads the digits as characters, so it adds their codes: '3' + '5' is 104.
#include <iostream>

int main() {
    char a, b;
    std::cin >> a >> b;
    std::cout << a + b << '\n';
}
