// Looks only at places whose square lies inside the field, and at the middle where none does.
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
    int first_row = std::min(reach + 1, (n + 1) / 2), first_column = std::min(reach + 1, (m + 1) / 2);
    for (int i = first_row; i <= std::max(first_row, n - reach); ++i) {
        int top = std::max(0, i - reach - 1), bottom = std::min(n, i + reach);
        for (int j = first_column; j <= std::max(first_column, m - reach); ++j) {
            int left = std::max(0, j - reach - 1), right = std::min(m, j + reach);
            int sum = sums[bottom][right] - sums[top][right] - sums[bottom][left] + sums[top][left];
            if (row == 0 || sum > best) {
                best = sum;
                row = i;
                column = j;
            }
        }
    }
    std::cout << best << '\n' << row << ' ' << column << '\n';
}
