#include <algorithm>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

std::vector<std::string> cells;  // with a layer of water around; '~' is sea, 'x' is land that was visited

/// Changes all cells that are connected with (y, x) from one letter to another, and counts their sides with sea.
int fill(int y, int x, char from, char to) {
    const int dy[] = {1, -1, 0, 0}, dx[] = {0, 0, 1, -1};
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
    cells.assign(n + 2, std::string(m + 2, '.'));
    for (int i = 1; i <= n; ++i) {
        std::string row;
        std::cin >> row;
        cells[i] = '.' + row + '.';
    }
    fill(0, 0, '.', '~');
    int longest = 0, without = 0;
    for (int i = 1; i <= n; ++i) {
        for (int j = 1; j <= m; ++j) {
            if (cells[i][j] != '#') continue;
            int coast = fill(i, j, '#', 'x');
            longest = std::max(longest, coast);
            without += coast == 0;
        }
    }
    std::cout << longest << ' ' << without << '\n';
}
