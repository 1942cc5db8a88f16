// Off by one: i from 0 to t is t + 1 times, and after the last pair the read fails.
#include <iostream>

int main() {
    int t, a, b;
    std::cin >> t;
    for (int i = 0; i <= t; ++i) {
        std::cin >> a >> b;
        std::cout << a + b << '\n';
    }
}
