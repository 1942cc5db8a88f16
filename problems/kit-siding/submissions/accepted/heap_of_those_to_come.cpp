// A heap of the wagons for which there is room; those that went in meanwhile are dropped when they come up.
#include <functional>
#include <iostream>
#include <queue>
#include <utility>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, room, q;
    std::cin >> n >> room >> q;
    std::vector<int> wagons(n), siding, order;
    for (int& wagon : wagons) std::cin >> wagon;
    std::priority_queue<std::pair<int, int>, std::vector<std::pair<int, int>>, std::greater<>> to_come;
    int entered = 0, seen = 0;
    while (static_cast<int>(order.size()) < n) {
        for (; seen < n && seen < static_cast<int>(order.size()) + room; ++seen) to_come.emplace(wagons[seen], seen);
        while (!to_come.empty() && to_come.top().second < entered) to_come.pop();
        if (to_come.empty() || (!siding.empty() && siding.back() < to_come.top().first)) {
            order.push_back(siding.back());
            siding.pop_back();
            continue;
        }
        int place = to_come.top().second;
        while (entered < place) siding.push_back(wagons[entered++]);
        order.push_back(wagons[entered++]);
    }
    for (int place; q--;) {
        std::cin >> place;
        std::cout << order[place - 1] << '\n';
    }
}
