// An area in floating point is exact only up to 2^53.
#include <cmath>
#include <cstdio>
#include <numeric>
#include <vector>

int main() {
    int n;
    if (std::scanf("%d", &n) != 1) return 1;
    std::vector<double> x(n), y(n);
    for (int i = 0; i < n; ++i)
        if (std::scanf("%lf %lf", &x[i], &y[i]) != 2) return 1;
    double area = 0, on_fence = 0;
    for (int i = 0; i < n; ++i) {
        int next = (i + 1) % n;
        area += x[i] * y[next] - x[next] * y[i];
        on_fence += static_cast<double>(std::gcd(std::llround(x[next] - x[i]), std::llround(y[next] - y[i])));
    }
    std::printf("%.0f\n", std::fabs(area) / 2 - on_fence / 2 + 1);
}
