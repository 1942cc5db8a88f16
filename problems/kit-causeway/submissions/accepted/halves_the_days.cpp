#include <algorithm>
#include <iostream>
#include <utility>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m;
    std::cin >> n >> m;
    std::vector<std::vector<int>> heights(n, std::vector<int>(m));
    int low = 0, high = 0;
    for (auto& row : heights) {
        for (int& height : row) {
            std::cin >> height;
            high = std::max(high, height);
        }
    }
    const int dy[] = {1, -1, 0, 0}, dx[] = {0, 0, 1, -1};
    auto can_cross = [&](int day) {
        std::vector<std::vector<bool>> seen(n, std::vector<bool>(m));
        std::vector<std::pair<int, int>> stack;
        for (int i = 0; i < n; ++i) {
            if (heights[i][0] <= day) continue;
            seen[i][0] = true;
            stack.push_back({i, 0});
        }
        while (!stack.empty()) {
            auto [i, j] = stack.back();
            stack.pop_back();
            if (j == m - 1) return true;
            for (int d = 0; d < 4; ++d) {
                int y = i + dy[d], x = j + dx[d];
                if (y < 0 || y >= n || x < 0 || x >= m || seen[y][x] || heights[y][x] <= day) continue;
                seen[y][x] = true;
                stack.push_back({y, x});
            }
        }
        return false;
    };
    while (low < high) {
        int middle = low + (high - low + 1) / 2;
        if (can_cross(middle)) low = middle;
        else high = middle - 1;
    }
    std::cout << low << '\n';
}
