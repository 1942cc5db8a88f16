// Looks through the whole paper in each minute.
#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m;
    std::cin >> n >> m;
    std::vector<std::string> paper(n);
    for (std::string& row : paper) std::cin >> row;
    const int dy[] = {1, -1, 0, 0}, dx[] = {0, 0, 1, -1};
    for (bool changed = true; changed;) {
        changed = false;
        std::vector<std::string> next = paper;
        for (int i = 0; i < n; ++i) {
            for (int j = 0; j < m; ++j) {
                if (paper[i][j] != '.') continue;
                int colours = 0;
                for (int d = 0; d < 4; ++d) {
                    int y = i + dy[d], x = j + dx[d];
                    if (y < 0 || y >= n || x < 0 || x >= m) continue;
                    if (paper[y][x] == 'R') colours |= 1;
                    if (paper[y][x] == 'B') colours |= 2;
                }
                next[i][j] = ".RBP"[colours];
                changed |= colours > 0;
            }
        }
        paper = next;
    }
    for (char colour : {'R', 'B', 'P', '.'}) {
        long long cells = 0;
        for (const std::string& row : paper) cells += std::count(row.begin(), row.end(), colour);
        std::cout << cells << (colour == '.' ? '\n' : ' ');
    }
}
