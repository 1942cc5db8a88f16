#include <cmath>
#include <cstdio>
#include <iostream>
#include <string>
#include <vector>

int main() {
    int q, c;
    std::cin >> q >> c;
    std::vector<double> gamma(c), beta(c), moving_mean(c, 0), moving_var(c, 1);
    for (double& scale : gamma) std::cin >> scale;
    for (double& shift : beta) std::cin >> shift;
    while (q--) {
        std::string mode;
        int m;
        std::cin >> mode >> m;
        std::vector<std::vector<double>> rows(m, std::vector<double>(c));
        for (auto& row : rows) {
            for (double& x : row) std::cin >> x;
        }
        for (int j = 0; j < c; ++j) {
            double mean = moving_mean[j], var = moving_var[j];
            if (mode == "train") {
                mean = var = 0;
                for (auto& row : rows) mean += row[j] / m;
                for (auto& row : rows) var += (row[j] - mean) * (row[j] - mean) / m;
                moving_mean[j] = 0.9 * moving_mean[j] + 0.1 * mean;
                moving_var[j] = 0.9 * moving_var[j] + 0.1 * var;
            }
            for (auto& row : rows) row[j] = gamma[j] * (row[j] - mean) / std::sqrt(var + 0.001) + beta[j];
        }
        for (auto& row : rows) {
            for (double x : row) std::printf("%.9f ", x);
            std::printf("\n");
        }
    }
}
