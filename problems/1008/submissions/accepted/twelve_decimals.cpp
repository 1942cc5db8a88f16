#include <iomanip>
#include <iostream>

int main() {
    double a, b;
    std::cin >> a >> b;
    std::cout << std::fixed << std::setprecision(12) << a / b << '\n';
}
