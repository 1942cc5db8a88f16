// Returns the sum from main: every exit code but 0 says that the program failed.
#include <iostream>

int main() {
    int a, b;
    std::cin >> a >> b;
    std::cout << a + b << '\n';
    return a + b;
}
