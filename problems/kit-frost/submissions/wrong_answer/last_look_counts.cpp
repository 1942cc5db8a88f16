#include <iostream>
#include <string>
#include <utility>
#include <vector>

int main() {
    int n, m;
    std::cin >> n >> m;
    std::vector<std::string> pond(n + 2, std::string(m + 2, '#'));
    std::vector<std::vector<int>> around(n + 2, std::vector<int>(m + 2));
    std::vector<std::pair<int, int>> frozen;
    int water = 0, minutes = 0;
    for (int i = 1; i <= n; ++i) {
        std::string row;
        std::cin >> row;
        for (int j = 1; j <= m; ++j) {
            pond[i][j] = row[j - 1];
            if (pond[i][j] == 'o') frozen.push_back({i, j});
            if (pond[i][j] == '.') ++water;
        }
    }
    while (!frozen.empty()) {
        std::vector<std::pair<int, int>> following;
        for (auto [i, j] : frozen) {
            for (auto [y, x] : {std::pair(i - 1, j), std::pair(i + 1, j), std::pair(i, j - 1), std::pair(i, j + 1)}) {
                if (pond[y][x] == '.' && ++around[y][x] == 2) following.push_back({y, x});
            }
        }
        water -= following.size();
        frozen = following;
        ++minutes;
    }
    std::cout << minutes << ' ' << water << '\n';
}
