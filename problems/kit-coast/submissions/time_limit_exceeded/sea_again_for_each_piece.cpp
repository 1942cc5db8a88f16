// Fills the sea anew for each piece of land.
#include <algorithm>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

const int dy[] = {1, -1, 0, 0}, dx[] = {0, 0, 1, -1};

int fill(std::vector<std::string>& cells, int y, int x, char from, char to) {
    int sides = 0;
    std::vector<std::pair<int, int>> stack{{y, x}};
    cells[y][x] = to;
    while (!stack.empty()) {
        auto [i, j] = stack.back();
        stack.pop_back();
        for (int d = 0; d < 4; ++d) {
            int to_y = i + dy[d], to_x = j + dx[d];
            if (to_y < 0 || to_y >= int(cells.size()) || to_x < 0 || to_x >= int(cells[0].size())) continue;
            sides += cells[to_y][to_x] == '~';
            if (cells[to_y][to_x] != from) continue;
            cells[to_y][to_x] = to;
            stack.push_back({to_y, to_x});
        }
    }
    return sides;
}

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m;
    std::cin >> n >> m;
    std::vector<std::string> map(n + 2, std::string(m + 2, '.'));
    for (int i = 1; i <= n; ++i) {
        std::string row;
        std::cin >> row;
        map[i] = '.' + row + '.';
    }
    int longest = 0, without = 0;
    for (int i = 1; i <= n; ++i) {
        for (int j = 1; j <= m; ++j) {
            if (map[i][j] != '#') continue;
            fill(map, i, j, '#', 'p');
            std::vector<std::string> flooded = map;
            fill(flooded, 0, 0, '.', '~');
            int coast = fill(flooded, i, j, 'p', 'x');
            fill(map, i, j, 'p', 'x');
            longest = std::max(longest, coast);
            without += coast == 0;
        }
    }
    std::cout << longest << ' ' << without << '\n';
}
