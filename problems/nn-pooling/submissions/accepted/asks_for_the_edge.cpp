#include <algorithm>
#include <cstdio>
#include <iostream>
#include <string>
#include <vector>

int main() {
    std::string kind, padding;
    int h, w, k, s;
    std::cin >> kind >> padding >> h >> w >> k >> s;
    std::vector<std::vector<int>> picture(h, std::vector<int>(w));
    for (auto& row : picture) {
        for (int& value : row) std::cin >> value;
    }
    bool same = padding == "same";
    int rows = same ? (h + s - 1) / s : (h - k) / s + 1, columns = same ? (w + s - 1) / s : (w - k) / s + 1;
    int above = std::max((rows - 1) * s + k - h, 0) / 2, before = std::max((columns - 1) * s + k - w, 0) / 2;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            int largest = -1000, sum = 0, count = 0;
            for (int y = row * s - above; y < row * s - above + k; ++y) {
                for (int x = column * s - before; x < column * s - before + k; ++x) {
                    if (y < 0 || y >= h || x < 0 || x >= w) continue;
                    largest = std::max(largest, picture[y][x]);
                    sum += picture[y][x];
                    ++count;
                }
            }
            std::printf("%.9f ", kind == "max" ? largest : double(sum) / count);
        }
        std::printf("\n");
    }
}
