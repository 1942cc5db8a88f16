#include <iostream>
#include <queue>
#include <string>
#include <utility>

int cells[102][102];
bool is_open[102][102];

int main() {
    int n, m;
    std::cin >> n >> m;
    for (int y = 1; y <= n; ++y) {
        std::string row;
        std::cin >> row;
        for (int x = 1; x <= m; ++x) is_open[y][x] = row[x - 1] == '1';
    }
    std::queue<std::pair<int, int>> queue;
    queue.push({1, 1});
    cells[1][1] = 1;
    const int steps[][2] = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};
    while (!queue.empty()) {
        auto [y, x] = queue.front();
        queue.pop();
        for (auto [dy, dx] : steps) {
            if (!is_open[y + dy][x + dx] || cells[y + dy][x + dx]) continue;
            cells[y + dy][x + dx] = cells[y][x] + 1;
            queue.push({y + dy, x + dx});
        }
    }
    std::cout << cells[n][m] << '\n';
}
