// A float holds about seven digits, however many are printed.
#include <iomanip>
#include <iostream>

int main() {
    float a, b;
    std::cin >> a >> b;
    std::cout << std::fixed << std::setprecision(12) << a / b << '\n';
}
