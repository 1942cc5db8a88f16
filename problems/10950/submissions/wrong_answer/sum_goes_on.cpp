// The sum is set to 0 once, before the loop, so every pair is added to those before it.
#include <iostream>

int main() {
    int t, a, b, sum = 0;
    std::cin >> t;
    while (t--) {
        std::cin >> a >> b;
        sum += a + b;
        std::cout << sum << '\n';
    }
}
