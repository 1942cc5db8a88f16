#include <iostream>
#include <vector>

using Grid = std::vector<std::vector<int>>;

std::vector<Grid> read(int count, int rows, int columns) {
    std::vector<Grid> grids(count, Grid(rows, std::vector<int>(columns)));
    for (auto& grid : grids) {
        for (auto& row : grid) {
            for (int& value : row) std::cin >> value;
        }
    }
    return grids;
}

int main() {
    int c, h, w, k, s, p, bias;
    std::cin >> c >> h >> w >> k >> s >> p >> bias;
    auto pictures = read(c, h, w), kernels = read(c, k, k);
    for (int top = -p; top + k <= h + p; top += s) {
        for (int left = -p; left + k <= w + p; left += s) {
            int sum = bias;
            for (int channel = 0; channel < c; ++channel) {
                for (int i = 0; i < k; ++i) {
                    for (int j = 0; j < k; ++j) {
                        int y = top + i, x = left + j;
                        if (0 <= y && y < h && 0 <= x && x < w) sum += kernels[channel][i][j] * pictures[channel][y][x];
                    }
                }
            }
            std::cout << sum << ' ';
        }
        std::cout << '\n';
    }
}
