// Counts t up, away from 0. After the last pair nothing can be read, and the loop goes on.
#include <iostream>

int main() {
    long long t;
    int a, b;
    std::cin >> t;
    while (t != 0) {
        if (std::cin >> a >> b) std::cout << a + b << '\n';
        ++t;
    }
}
