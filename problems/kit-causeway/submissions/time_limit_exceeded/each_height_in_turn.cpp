// Tries one height after the other, with a search for each.
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
    std::vector<int> days{1};
    for (auto& row : heights) {
        for (int& height : row) {
            std::cin >> height;
            days.push_back(height);
        }
    }
    std::sort(days.begin(), days.end());
    const int dy[] = {1, -1, 0, 0}, dx[] = {0, 0, 1, -1};
    auto can_cross = [&](int day) {
        std::vector<std::vector<bool>> seen(n, std::vector<bool>(m));
        std::vector<std::pair<int, int>> queue;
        for (int i = 0; i < n; ++i) {
            if (heights[i][0] <= day) continue;
            seen[i][0] = true;
            queue.push_back({i, 0});
        }
        for (std::size_t at = 0; at < queue.size(); ++at) {
            auto [i, j] = queue[at];
            if (j == m - 1) return true;
            for (int d = 0; d < 4; ++d) {
                int y = i + dy[d], x = j + dx[d];
                if (y < 0 || y >= n || x < 0 || x >= m || seen[y][x] || heights[y][x] <= day) continue;
                seen[y][x] = true;
                queue.push_back({y, x});
            }
        }
        return false;
    };
    // a way is cut on the day when the water reaches one of the heights; one day earlier it could still be crossed
    for (int day : days) {
        if (can_cross(day)) continue;
        std::cout << day - 1 << '\n';
        return 0;
    }
}
