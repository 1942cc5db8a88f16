// Begins in the upper left cell only.
#include <algorithm>
#include <iostream>
#include <queue>
#include <tuple>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m;
    std::cin >> n >> m;
    std::vector<std::vector<int>> heights(n, std::vector<int>(m));
    for (auto& row : heights) for (int& height : row) std::cin >> height;
    const int dy[] = {1, -1, 0, 0}, dx[] = {0, 0, 1, -1};
    std::vector<std::vector<bool>> seen(n, std::vector<bool>(m));
    std::priority_queue<std::tuple<int, int, int>> heap;
    heap.push({heights[0][0], 0, 0});
    seen[0][0] = true;
    int lowest = 1'000'000'000;
    while (true) {
        auto [height, i, j] = heap.top();
        heap.pop();
        lowest = std::min(lowest, height);
        if (j == m - 1) break;
        for (int d = 0; d < 4; ++d) {
            int y = i + dy[d], x = j + dx[d];
            if (y < 0 || y >= n || x < 0 || x >= m || seen[y][x]) continue;
            seen[y][x] = true;
            heap.push({heights[y][x], y, x});
        }
    }
    std::cout << lowest - 1 << '\n';
}
