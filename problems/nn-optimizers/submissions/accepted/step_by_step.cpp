#include <cmath>
#include <cstdio>
#include <iostream>
#include <string>
#include <vector>

int main() {
    std::string method;
    int n, steps;
    double rate;
    std::cin >> method >> n >> steps >> rate;
    std::vector<double> w(n), a(n), c(n), first(n), second(n);
    for (int i = 0; i < n; ++i) std::cin >> w[i] >> a[i] >> c[i];
    for (int t = 1; t <= steps; ++t) {
        for (int i = 0; i < n; ++i) {
            double gradient = 2 * a[i] * (w[i] - c[i]);
            if (method == "sgd") {
                w[i] -= rate * gradient;
            } else if (method == "momentum") {
                first[i] = 0.9 * first[i] - rate * gradient;
                w[i] += first[i];
            } else {
                first[i] = 0.9 * first[i] + 0.1 * gradient;
                second[i] = 0.999 * second[i] + 0.001 * gradient * gradient;
                double mean = first[i] / (1 - std::pow(0.9, t)), square = second[i] / (1 - std::pow(0.999, t));
                w[i] -= rate * mean / (std::sqrt(square) + 1e-7);
            }
        }
    }
    for (double weight : w) std::printf("%.10f\n", weight);
}
