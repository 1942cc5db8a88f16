// Walks every way there is and keeps the shortest: in an open maze there are more than anybody can walk.
#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

int n, m, fewest = 10'001;
std::vector<std::string> rows;

void walk(int y, int x, int cells) {
    if (y < 0 || y == n || x < 0 || x == m || rows[y][x] == '0') return;
    if (y == n - 1 && x == m - 1) {
        fewest = std::min(fewest, cells);
        return;
    }
    rows[y][x] = '0';
    walk(y + 1, x, cells + 1);
    walk(y, x + 1, cells + 1);
    walk(y - 1, x, cells + 1);
    walk(y, x - 1, cells + 1);
    rows[y][x] = '1';
}

int main() {
    std::cin >> n >> m;
    rows.resize(n);
    for (std::string& row : rows) std::cin >> row;
    walk(0, 0, 1);
    std::cout << fewest << '\n';
}
