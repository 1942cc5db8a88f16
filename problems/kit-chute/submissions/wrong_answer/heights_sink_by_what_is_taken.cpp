#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    int width, n;
    std::cin >> width >> n;
    std::vector<int> heights(width), cells(20000);
    int taken = 0;
    while (n--) {
        int x, w, h;
        std::cin >> x >> w >> h;
        --x;
        int bottom = *std::max_element(heights.begin() + x, heights.begin() + x + w);
        std::fill_n(heights.begin() + x, w, bottom + h);
        int gone = 0;
        for (int row = bottom + h - 1; row >= bottom; --row) {
            cells[row] += w;
            if (cells[row] < width) continue;
            cells.erase(cells.begin() + row);
            cells.push_back(0);
            ++gone;
        }
        taken += gone;
        for (int& height : heights) height = std::max(0, height - gone);
    }
    std::cout << taken << '\n';
    for (int column = 0; column < width; ++column) std::cout << heights[column] << (column + 1 < width ? ' ' : '\n');
}
