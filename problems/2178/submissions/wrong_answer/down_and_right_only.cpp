// Goes down and right only: a way that must turn back is never found.
#include <algorithm>
#include <iostream>
#include <string>

int cells[101][101];

int main() {
    int n, m;
    std::cin >> n >> m;
    for (int y = 1; y <= n; ++y) {
        std::string row;
        std::cin >> row;
        for (int x = 1; x <= m; ++x) {
            int above = cells[y - 1][x], left = cells[y][x - 1];
            if (row[x - 1] == '0') continue;
            if (above && left) cells[y][x] = std::min(above, left) + 1;
            else if (above || left || (x == 1 && y == 1)) cells[y][x] = above + left + 1;
        }
    }
    std::cout << cells[n][m] << '\n';
}
