// Each cell has a number and takes the smaller one of a neighbour, over and over until nothing changes.
#include <iostream>
#include <map>
#include <string>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m;
    std::cin >> n >> m;
    std::vector<std::string> cloth(n);
    for (std::string& row : cloth) std::cin >> row;
    std::vector<std::vector<int>> label(n, std::vector<int>(m));
    for (int i = 0; i < n; ++i) for (int j = 0; j < m; ++j) label[i][j] = i * m + j;
    const int dy[] = {1, -1, 0, 0}, dx[] = {0, 0, 1, -1};
    for (bool changed = true; changed;) {
        changed = false;
        for (int i = 0; i < n; ++i) {
            for (int j = 0; j < m; ++j) {
                for (int d = 0; d < 4; ++d) {
                    int y = i + dy[d], x = j + dx[d];
                    if (y < 0 || y >= n || x < 0 || x >= m || cloth[y][x] != cloth[i][j] || label[y][x] >= label[i][j]) continue;
                    label[i][j] = label[y][x];
                    changed = true;
                }
            }
        }
    }
    std::map<int, int> sizes;
    for (auto& row : label) for (int one : row) ++sizes[one];
    int largest = 0;
    char colour_of_largest = 'Z';
    for (auto [one, size] : sizes) {
        char colour = cloth[one / m][one % m];
        if (size > largest || (size == largest && colour < colour_of_largest)) {
            largest = size;
            colour_of_largest = colour;
        }
    }
    std::cout << sizes.size() << '\n' << largest << ' ' << colour_of_largest << '\n';
}
