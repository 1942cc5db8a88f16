// A room lies inside of those that were entered before it and are left after it.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    std::cin >> n;
    std::vector<int> entered(n), place(n + 1), inside, rooms(n, 0);
    for (int& room : entered) std::cin >> room;
    for (int i = 0, room; i < n; ++i) {
        std::cin >> room;
        place[room] = i;
    }
    std::size_t deepest = 0;
    for (int room : entered) {
        while (!inside.empty() && place[inside.back()] < place[room]) inside.pop_back();
        deepest = std::max(deepest, inside.size());
        ++rooms[inside.size()];
        inside.push_back(room);
    }
    std::cout << deepest << ' ' << rooms[deepest] << '\n';
}
