#include <iostream>
#include <queue>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m, most;
    std::cin >> n >> m >> most;
    std::queue<int> ara, bora;
    for (int i = 0, strength; i < n && std::cin >> strength; ++i) ara.push(strength);
    for (int i = 0, strength; i < m && std::cin >> strength; ++i) bora.push(strength);
    std::vector<int> ground;
    int rounds = 0;
    while (!ara.empty() && !bora.empty() && rounds < most) {
        ++rounds;
        int one = ara.front(), other = bora.front();
        ara.pop();
        bora.pop();
        ground.push_back(one);
        ground.push_back(other);
        if (one == other) continue;
        auto& winner = one > other ? ara : bora;
        for (int tile : ground) winner.push(tile);
        ground.clear();
    }
    std::cout << ara.size() + ground.size() / 2 << ' ' << bora.size() + ground.size() / 2 << ' ' << rounds << '\n';
}
