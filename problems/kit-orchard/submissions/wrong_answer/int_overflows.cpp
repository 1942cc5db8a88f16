// Coordinates fit into an int, their products do not.
#include <iostream>
#include <numeric>
#include <vector>

int main() {
    int n;
    std::cin >> n;
    std::vector<unsigned> x(n), y(n);
    for (int i = 0, a, b; i < n; ++i) {
        std::cin >> a >> b;
        x[i] = static_cast<unsigned>(a);
        y[i] = static_cast<unsigned>(b);
    }
    unsigned sum = 0, on_fence = 0;
    for (int i = 0; i < n; ++i) {
        int next = (i + 1) % n;
        sum += x[i] * y[next] - x[next] * y[i];
        on_fence += std::gcd(static_cast<int>(x[next] - x[i]), static_cast<int>(y[next] - y[i]));
    }
    int twice_area = static_cast<int>(sum);
    std::cout << ((twice_area < 0 ? -static_cast<long long>(twice_area) : twice_area) - on_fence + 2) / 2 << '\n';
}
