#include <iostream>
#include <string>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m;
    std::cin >> n >> m;
    std::vector<std::string> pond(n + 2, std::string(m + 2, '#'));
    int water = 0, minutes = 0;
    for (int i = 1; i <= n; ++i) {
        std::string row;
        std::cin >> row;
        for (int j = 1; j <= m; ++j) {
            pond[i][j] = row[j - 1];
            water += row[j - 1] == '.';
        }
    }
    while (true) {
        auto next = pond;
        int froze = 0;
        for (int i = 1; i <= n; ++i) {
            for (int j = 1; j <= m; ++j) {
                if (pond[i][j] != '.') continue;
                int around = (pond[i - 1][j] == 'o') + (pond[i + 1][j] == 'o') + (pond[i][j - 1] == 'o') + (pond[i][j + 1] == 'o');
                if (around < 2) continue;
                next[i][j] = 'o';
                ++froze;
            }
        }
        if (froze == 0) break;
        pond = next;
        water -= froze;
        ++minutes;
    }
    std::cout << minutes << ' ' << water << '\n';
}
