#include <algorithm>
#include <cmath>
#include <cstdio>
#include <iostream>
#include <vector>

int main() {
    int n, d;
    double most, loss = 1e9;
    std::cin >> n >> d >> most;
    std::vector<std::vector<double>> rows(n, std::vector<double>(d + 1, 1.0));
    std::vector<int> labels(n);
    for (int i = 0; i < n; ++i) {
        for (int j = 0; j < d; ++j) std::cin >> rows[i][j];
        std::cin >> labels[i];
    }
    std::vector<double> means(d), spreads(d), weights(d + 1);
    for (int j = 0; j < d; ++j) {
        for (auto& row : rows) means[j] += row[j] / n;
        for (auto& row : rows) spreads[j] += (row[j] - means[j]) * (row[j] - means[j]) / n;
        spreads[j] = std::sqrt(spreads[j]);
        for (auto& row : rows) row[j] = (row[j] - means[j]) / spreads[j];
    }
    for (int step = 0; step < 2000 && loss > most - 0.00001; ++step) {
        std::vector<double> slopes(d + 1);
        loss = 0;
        for (int i = 0; i < n; ++i) {
            double z = 0;
            for (int j = 0; j <= d; ++j) z += weights[j] * rows[i][j];
            loss += (std::log1p(std::exp(-std::abs(z))) + std::max(z, 0.0) - labels[i] * z) / n;
            for (int j = 0; j <= d; ++j) slopes[j] += (1 / (1 + std::exp(-z)) - labels[i]) * rows[i][j] / n;
        }
        if (loss > most - 0.00001) {
            for (int j = 0; j <= d; ++j) weights[j] -= 0.5 * slopes[j];
        }
    }
    for (int j = 0; j < d; ++j) {
        weights[j] /= spreads[j];
        weights[d] -= weights[j] * means[j];
    }
    for (double weight : weights) std::printf("%.12f ", weight);
    std::printf("\n");
}
