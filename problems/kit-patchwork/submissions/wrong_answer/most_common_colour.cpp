// Counts the cells of each colour, however many patches they belong to.
#include <algorithm>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m;
    std::cin >> n >> m;
    std::vector<std::string> cloth(n);
    for (std::string& row : cloth) std::cin >> row;
    const int dy[] = {1, -1, 0, 0}, dx[] = {0, 0, 1, -1};
    std::vector<int> cells(26);
    int patches = 0;
    for (int i = 0; i < n; ++i) {
        for (int j = 0; j < m; ++j) {
            char colour = cloth[i][j];
            if (colour == '.') continue;
            ++patches;
            std::vector<std::pair<int, int>> stack{{i, j}};
            cloth[i][j] = '.';
            while (!stack.empty()) {
                auto [y, x] = stack.back();
                stack.pop_back();
                ++cells[colour - 'A'];
                for (int d = 0; d < 4; ++d) {
                    int to_y = y + dy[d], to_x = x + dx[d];
                    if (to_y < 0 || to_y >= n || to_x < 0 || to_x >= m || cloth[to_y][to_x] != colour) continue;
                    cloth[to_y][to_x] = '.';
                    stack.push_back({to_y, to_x});
                }
            }
        }
    }
    auto most = std::max_element(cells.begin(), cells.end());
    std::cout << patches << '\n' << *most << ' ' << char('A' + (most - cells.begin())) << '\n';
}
