// Walks every way that comes to no state twice, and keeps the shortest.
#include <algorithm>
#include <cctype>
#include <iostream>
#include <string>
#include <vector>

std::string pasture;
std::vector<std::vector<bool>> on_the_way;
int n, m, best = -1;

void walk(int cell, int open, int steps) {
    if (pasture[cell] == 'E') {
        if (best < 0 || steps < best) best = steps;
        return;
    }
    on_the_way[cell][open] = true;
    const int near[] = {cell % m > 0 ? cell - 1 : -1, cell % m < m - 1 ? cell + 1 : -1, cell - m, cell + m};
    for (int other : near) {
        if (other < 0 || other >= n * m || pasture[other] == '#') continue;
        char letter = pasture[other];
        if (letter >= 'A' && letter <= 'D' && !(open >> (letter - 'A') & 1)) continue;
        int fences = std::islower(letter) ? open ^ 1 << (letter - 'a') : open;
        if (!on_the_way[other][fences]) walk(other, fences, steps + 1);
    }
    on_the_way[cell][open] = false;
}

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    std::cin >> n >> m;
    std::string row;
    for (int i = 0; i < n; ++i) {
        std::cin >> row;
        pasture += row;
    }
    on_the_way.assign(n * m, std::vector<bool>(16));
    walk(int(pasture.find('S')), 0, 0);
    std::cout << best << '\n';
}
