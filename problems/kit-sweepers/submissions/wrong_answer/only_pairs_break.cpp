#include <iostream>
#include <string>
#include <vector>

int main() {
    const std::string directions = "^>v<";
    const int down[] = {-1, 0, 1, 0}, across[] = {0, 1, 0, -1};
    int n, m, minutes;
    std::cin >> n >> m >> minutes;
    std::vector<std::string> floor(n), next;
    for (auto& row : floor) std::cin >> row;
    while (minutes--) {
        next.assign(n, std::string(m, '.'));
        for (int i = 0; i < n; ++i) {
            for (int j = 0; j < m; ++j) if (floor[i][j] == '#') next[i][j] = '#';
        }
        for (int i = 0; i < n; ++i) {
            for (int j = 0; j < m; ++j) {
                auto direction = directions.find(floor[i][j]);
                if (direction == std::string::npos) continue;
                int row = i + down[direction], column = j + across[direction];
                if (row < 0 || row >= n || column < 0 || column >= m || floor[row][column] == '#') {
                    row = i;
                    column = j;
                    direction = (direction + 1) % 4;
                }
                next[row][column] = next[row][column] == '.' ? directions[direction] : '.';
            }
        }
        floor = next;
    }
    int left = 0;
    for (auto& row : floor) {
        for (char cell : row) left += cell != '.' && cell != '#';
    }
    std::cout << left << '\n';
    for (auto& row : floor) std::cout << row << '\n';
}
