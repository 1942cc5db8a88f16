// Adds up every cell of every square.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m, reach;
    std::cin >> n >> m >> reach;
    std::vector<std::vector<int>> honey(n, std::vector<int>(m));
    for (auto& row : honey) for (int& amount : row) std::cin >> amount;
    int best = 0, row = 0, column = 0;
    for (int i = 0; i < n; ++i) {
        for (int j = 0; j < m; ++j) {
            int sum = 0;
            for (int y = std::max(0, i - reach); y <= std::min(n - 1, i + reach); ++y) {
                for (int x = std::max(0, j - reach); x <= std::min(m - 1, j + reach); ++x) sum += honey[y][x];
            }
            if (row == 0 || sum > best) {
                best = sum;
                row = i + 1;
                column = j + 1;
            }
        }
    }
    std::cout << best << '\n' << row << ' ' << column << '\n';
}
