// Velocity and averages are not set to 0 for the next weight.
#include <cmath>
#include <cstdio>
#include <iostream>
#include <string>

int main() {
    std::string method;
    int n, steps;
    double rate, first = 0, second = 0;
    std::cin >> method >> n >> steps >> rate;
    while (n--) {
        double w, a, c;
        std::cin >> w >> a >> c;
        for (int t = 1; t <= steps; ++t) {
            double gradient = 2 * a * (w - c);
            if (method == "sgd") {
                w -= rate * gradient;
            } else if (method == "momentum") {
                first = 0.9 * first - rate * gradient;
                w += first;
            } else {
                first = 0.9 * first + 0.1 * gradient;
                second = 0.999 * second + 0.001 * gradient * gradient;
                double mean = first / (1 - std::pow(0.9, t)), square = second / (1 - std::pow(0.999, t));
                w -= rate * mean / (std::sqrt(square) + 1e-7);
            }
        }
        std::printf("%.10f\n", w);
    }
}
