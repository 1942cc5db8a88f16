// Remembers only whether fences are open, not which.
#include <cctype>
#include <iostream>
#include <queue>
#include <string>
#include <utility>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m;
    std::cin >> n >> m;
    std::string pasture, row;
    for (int i = 0; i < n; ++i) {
        std::cin >> row;
        pasture += row;
    }
    std::vector<std::vector<int>> steps(n * m, std::vector<int>(2, -1));
    std::queue<std::pair<int, int>> queue;
    int start = int(pasture.find('S'));
    steps[start][0] = 0;
    queue.push({start, 0});
    while (!queue.empty()) {
        auto [cell, open] = queue.front();
        queue.pop();
        if (pasture[cell] == 'E') {
            std::cout << steps[cell][open] << '\n';
            return 0;
        }
        const int near[] = {cell % m > 0 ? cell - 1 : -1, cell % m < m - 1 ? cell + 1 : -1, cell - m, cell + m};
        for (int other : near) {
            if (other < 0 || other >= n * m || pasture[other] == '#') continue;
            char letter = pasture[other];
            if (letter >= 'A' && letter <= 'D' && !open) continue;
            int fences = std::islower(letter) ? !open : open;
            if (steps[other][fences] >= 0) continue;
            steps[other][fences] = steps[cell][open] + 1;
            queue.push({other, fences});
        }
    }
    std::cout << -1 << '\n';
}
