#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

int main() {
    int width, n;
    std::cin >> width >> n;
    std::vector<std::string> rows;
    std::vector<int> heights(width);
    int taken = 0;
    while (n--) {
        int x, w, h;
        std::cin >> x >> w >> h;
        --x;
        int bottom = *std::max_element(heights.begin() + x, heights.begin() + x + w);
        if (static_cast<int>(rows.size()) < bottom + h) rows.resize(bottom + h, std::string(width, '.'));
        for (int row = bottom; row < bottom + h; ++row) std::fill_n(rows[row].begin() + x, w, '#');
        std::fill_n(heights.begin() + x, w, bottom + h);
        auto end = std::remove(rows.begin(), rows.end(), std::string(width, '#'));
        if (end == rows.end()) continue;
        taken += rows.end() - end;
        rows.erase(end, rows.end());
        for (int column = 0; column < width; ++column) {
            int& height = heights[column];
            height = rows.size();
            while (height > 0 && rows[height - 1][column] == '.') --height;
        }
    }
    std::cout << taken << '\n';
    for (int column = 0; column < width; ++column) std::cout << heights[column] << (column + 1 < width ? ' ' : '\n');
}
