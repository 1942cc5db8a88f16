#include <algorithm>
#include <iostream>
#include <queue>
#include <string>
#include <utility>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m;
    std::cin >> n >> m;
    std::vector<std::string> pond(n);
    std::vector<std::vector<int>> around(n, std::vector<int>(m)), minute(n, std::vector<int>(m));
    std::queue<std::pair<int, int>> ice;
    int water = 0, last = 0;
    for (int i = 0; i < n; ++i) {
        std::cin >> pond[i];
        for (int j = 0; j < m; ++j) {
            if (pond[i][j] == 'o') ice.push({i, j});
            if (pond[i][j] == '.') ++water;
        }
    }
    while (!ice.empty()) {
        auto [i, j] = ice.front();
        ice.pop();
        last = std::max(last, minute[i][j]);
        for (auto [y, x] : {std::pair(i - 1, j), std::pair(i + 1, j), std::pair(i, j - 1), std::pair(i, j + 1)}) {
            if (y < 0 || y >= n || x < 0 || x >= m || pond[y][x] != '.') continue;
            if (++around[y][x] != 2) continue;
            minute[y][x] = minute[i][j] + 1;
            ice.push({y, x});
            --water;
        }
    }
    std::cout << last << ' ' << water << '\n';
}
