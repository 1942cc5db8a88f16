// Right, but looks back through the rooms that were entered for the one around each.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    std::cin >> n;
    std::vector<int> entered(n), place(n + 1), depth(n, 0);
    for (int& room : entered) std::cin >> room;
    for (int i = 0, room; i < n; ++i) {
        std::cin >> room;
        place[room] = i;
    }
    for (int i = 1; i < n; ++i) {
        int around = i - 1;
        while (place[entered[around]] < place[entered[i]]) --around;
        depth[i] = depth[around] + 1;
    }
    int deepest = *std::max_element(depth.begin(), depth.end());
    std::cout << deepest << ' ' << std::count(depth.begin(), depth.end(), deepest) << '\n';
}
