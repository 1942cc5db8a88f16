#include <algorithm>
#include <iostream>
#include <vector>

const int MODULUS = 1'000'000'007, FAR = 1'000'000'000;

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m;
    std::cin >> n >> m;
    std::vector<std::vector<int>> cost(n + 1, std::vector<int>(m + 1, FAR)), count(n + 1, std::vector<int>(m + 1, 0));
    for (int i = 1; i <= n; ++i) {
        for (int j = 1; j <= m; ++j) {
            int toll;
            std::cin >> toll;
            if (i == 1 && j == 1) {
                cost[i][j] = toll;
                count[i][j] = 1;
                continue;
            }
            int best = std::min(cost[i - 1][j], cost[i][j - 1]);
            cost[i][j] = best + toll;
            if (cost[i - 1][j] == best) count[i][j] = count[i - 1][j];
            if (cost[i][j - 1] == best) count[i][j] = (count[i][j] + count[i][j - 1]) % MODULUS;
        }
    }
    std::cout << cost[n][m] << ' ' << count[n][m] << '\n';
}
