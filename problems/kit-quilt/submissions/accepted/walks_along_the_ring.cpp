#include <iostream>
#include <string>
#include <utility>
#include <vector>

std::vector<std::pair<int, int>> places(int depth, int n) {
    static const int down[] = {0, 1, 0, -1};
    static const int across[] = {1, 0, -1, 0};
    int steps = n - 1 - 2 * depth;
    int row = depth, column = depth;
    std::vector<std::pair<int, int>> found;
    if (steps == 0) found.push_back({row, column});
    for (int side = 0; side < 4; ++side) {
        for (int step = 0; step < steps; ++step) {
            found.push_back({row, column});
            row += down[side];
            column += across[side];
        }
    }
    return found;
}

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, q;
    std::cin >> n >> q;
    std::vector<std::string> quilt(n);
    for (auto& row : quilt) std::cin >> row;
    std::vector<long long> turns((n + 1) / 2);
    while (q--) {
        long long r, t;
        std::cin >> r >> t;
        turns[r - 1] += t;
    }
    auto turned = quilt;
    for (int depth = 0; depth < static_cast<int>(turns.size()); ++depth) {
        auto ring = places(depth, n);
        long long length = ring.size();
        long long turn = (turns[depth] % length + length) % length;
        for (long long place = 0; place < length; ++place) {
            auto [to_row, to_column] = ring[(place + turn) % length];
            turned[to_row][to_column] = quilt[ring[place].first][ring[place].second];
        }
    }
    for (auto& row : turned) std::cout << row << '\n';
}
