// A cell that has turned purple still spreads the colour that came first.
#include <iostream>
#include <queue>
#include <string>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m;
    std::cin >> n >> m;
    std::string paper, row;
    for (int i = 0; i < n; ++i) {
        std::cin >> row;
        paper += row;
    }
    struct Drop {
        int cell, time;
        char colour;
    };
    std::vector<int> when(n * m);
    std::queue<Drop> queue;
    for (int cell = 0; cell < n * m; ++cell) {
        if (paper[cell] == 'R' || paper[cell] == 'B') queue.push({cell, 0, paper[cell]});
    }
    while (!queue.empty()) {
        auto [cell, time, colour] = queue.front();
        queue.pop();
        const int near[] = {cell % m > 0 ? cell - 1 : -1, cell % m < m - 1 ? cell + 1 : -1, cell - m, cell + m};
        for (int other : near) {
            if (other < 0 || other >= n * m) continue;
            if (paper[other] == '.') {
                paper[other] = colour;
                when[other] = time + 1;
                queue.push({other, time + 1, colour});
            } else if (paper[other] != '#' && paper[other] != colour && when[other] == time + 1) {
                paper[other] = 'P';
            }
        }
    }
    int cells[128] = {};
    for (char letter : paper) ++cells[int(letter)];
    std::cout << cells['R'] << ' ' << cells['B'] << ' ' << cells['P'] << ' ' << cells['.'] << '\n';
}
