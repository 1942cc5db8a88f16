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
    int patches = 0, largest = 0;
    char colour_of_largest = 'Z';
    for (int i = 0; i < n; ++i) {
        for (int j = 0; j < m; ++j) {
            char colour = cloth[i][j];
            if (colour == '.') continue;
            ++patches;
            int size = 0;
            std::vector<std::pair<int, int>> stack{{i, j}};
            cloth[i][j] = '.';
            while (!stack.empty()) {
                auto [y, x] = stack.back();
                stack.pop_back();
                ++size;
                for (int d = 0; d < 4; ++d) {
                    int to_y = y + dy[d], to_x = x + dx[d];
                    if (to_y < 0 || to_y >= n || to_x < 0 || to_x >= m || cloth[to_y][to_x] != colour) continue;
                    cloth[to_y][to_x] = '.';
                    stack.push_back({to_y, to_x});
                }
            }
            if (size > largest || (size == largest && colour < colour_of_largest)) {
                largest = size;
                colour_of_largest = colour;
            }
        }
    }
    std::cout << patches << '\n' << largest << ' ' << colour_of_largest << '\n';
}
