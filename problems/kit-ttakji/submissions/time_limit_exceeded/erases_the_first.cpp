#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m, most;
    std::cin >> n >> m >> most;
    std::vector<int> ara(n), bora(m), ground;
    for (int& strength : ara) std::cin >> strength;
    for (int& strength : bora) std::cin >> strength;
    int rounds = 0;
    while (!ara.empty() && !bora.empty() && rounds < most) {
        ++rounds;
        int one = ara.front(), other = bora.front();
        ara.erase(ara.begin());
        bora.erase(bora.begin());
        ground.push_back(one);
        ground.push_back(other);
        if (one == other) continue;
        auto& winner = one > other ? ara : bora;
        winner.insert(winner.end(), ground.begin(), ground.end());
        ground.clear();
    }
    std::cout << ara.size() << ' ' << bora.size() << ' ' << rounds << '\n';
}
