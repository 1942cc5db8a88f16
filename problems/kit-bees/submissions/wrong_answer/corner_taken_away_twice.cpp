// Subtracts what is above and what is on the left, and forgets that their corner went twice.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m, reach;
    std::cin >> n >> m >> reach;
    std::vector<std::vector<int>> sums(n + 1, std::vector<int>(m + 1));
    for (int i = 1; i <= n; ++i) {
        for (int j = 1; j <= m; ++j) {
            std::cin >> sums[i][j];
            sums[i][j] += sums[i - 1][j] + sums[i][j - 1] - sums[i - 1][j - 1];
        }
    }
    int best = 0, row = 0, column = 0;
    for (int i = 1; i <= n; ++i) {
        int top = std::max(0, i - reach - 1), bottom = std::min(n, i + reach);
        for (int j = 1; j <= m; ++j) {
            int left = std::max(0, j - reach - 1), right = std::min(m, j + reach);
            int sum = sums[bottom][right] - sums[top][right] - sums[bottom][left];
            if (row == 0 || sum > best) {
                best = sum;
                row = i;
                column = j;
            }
        }
    }
    std::cout << best << '\n' << row << ' ' << column << '\n';
}
