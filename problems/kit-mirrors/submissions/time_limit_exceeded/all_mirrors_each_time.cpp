// Looks at all mirrors of the letter again for each cell of it.
#include <iostream>
#include <queue>
#include <string>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m;
    std::cin >> n >> m;
    std::string hall, row;
    for (int i = 0; i < n; ++i) {
        std::cin >> row;
        hall += row;
    }
    std::vector<std::vector<int>> mirrors(26);
    for (int cell = 0; cell < n * m; ++cell) {
        if (hall[cell] >= 'a' && hall[cell] <= 'z') mirrors[hall[cell] - 'a'].push_back(cell);
    }
    std::vector<int> steps(n * m, -1);
    std::queue<int> queue;
    auto reach = [&](int cell, int after) {
        if (hall[cell] == '#' || steps[cell] >= 0) return;
        steps[cell] = after;
        queue.push(cell);
    };
    reach(int(hall.find('S')), 0);
    while (!queue.empty()) {
        int cell = queue.front(), next = steps[cell] + 1;
        queue.pop();
        if (cell % m > 0) reach(cell - 1, next);
        if (cell % m < m - 1) reach(cell + 1, next);
        if (cell >= m) reach(cell - m, next);
        if (cell < (n - 1) * m) reach(cell + m, next);
        if (hall[cell] < 'a') continue;
        for (int other : mirrors[hall[cell] - 'a']) reach(other, next);
    }
    std::cout << steps[hall.find('E')] << '\n';
}
