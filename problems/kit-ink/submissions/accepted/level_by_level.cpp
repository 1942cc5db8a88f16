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
    std::vector<std::string> paper(n);
    for (std::string& row : paper) std::cin >> row;
    std::vector<std::vector<int>> booked(n, std::vector<int>(m));
    std::vector<std::pair<int, int>> front;
    for (int i = 0; i < n; ++i) {
        for (int j = 0; j < m; ++j) if (paper[i][j] == 'R' || paper[i][j] == 'B') front.push_back({i, j});
    }
    const int dy[] = {1, -1, 0, 0}, dx[] = {0, 0, 1, -1};
    while (!front.empty()) {
        std::vector<std::pair<int, int>> entered, next;
        for (auto [i, j] : front) {
            for (int d = 0; d < 4; ++d) {
                int y = i + dy[d], x = j + dx[d];
                if (y < 0 || y >= n || x < 0 || x >= m || paper[y][x] != '.') continue;
                if (booked[y][x] == 0) entered.push_back({y, x});
                booked[y][x] |= paper[i][j] == 'R' ? 1 : 2;
            }
        }
        for (auto [y, x] : entered) {
            paper[y][x] = ".RBP"[booked[y][x]];
            if (paper[y][x] != 'P') next.push_back({y, x});
        }
        front = next;
    }
    for (char colour : {'R', 'B', 'P', '.'}) {
        long long cells = 0;
        for (const std::string& row : paper) cells += std::count(row.begin(), row.end(), colour);
        std::cout << cells << (colour == '.' ? '\n' : ' ');
    }
}
