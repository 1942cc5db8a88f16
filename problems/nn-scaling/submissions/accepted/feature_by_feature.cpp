#include <algorithm>
#include <cmath>
#include <cstdio>
#include <iostream>
#include <string>
#include <vector>

int main() {
    int n, m, f;
    std::cin >> n >> m >> f;
    std::vector<std::string> ways(f);
    for (auto& way : ways) std::cin >> way;
    std::vector<std::vector<double>> rows(n + m, std::vector<double>(f));
    for (auto& row : rows) {
        for (double& x : row) std::cin >> x;
    }
    for (int j = 0; j < f; ++j) {
        if (ways[j] == "log") {
            for (auto& row : rows) row[j] = std::log1p(row[j]);
        }
        double low = rows[0][j], high = low, mean = 0, var = 0;
        for (int i = 0; i < n; ++i) {
            low = std::min(low, rows[i][j]);
            high = std::max(high, rows[i][j]);
            mean += rows[i][j] / n;
        }
        for (int i = 0; i < n; ++i) var += (rows[i][j] - mean) * (rows[i][j] - mean) / n;
        double away = mean, spread = std::sqrt(var);
        if (ways[j] == "minmax") {
            away = low;
            spread = high - low;
        }
        if (low == high) {
            away = low;
            spread = 1;
        }
        for (int i = n; i < n + m; ++i) rows[i][j] = (rows[i][j] - away) / spread;
    }
    for (int i = n; i < n + m; ++i) {
        for (double x : rows[i]) std::printf("%.10f ", x);
        std::printf("\n");
    }
}
