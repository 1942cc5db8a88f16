#include <cstdlib>
#include <functional>
#include <iostream>
#include <queue>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    std::cin >> n;
    std::priority_queue<int> low;
    std::priority_queue<int, std::vector<int>, std::greater<int>> high;
    long long fire = 0, moved = 0;
    for (int i = 0, place; i < n; ++i) {
        std::cin >> place;
        low.push(place);
        high.push(low.top());
        low.pop();
        if (high.size() > low.size()) {
            low.push(high.top());
            high.pop();
        }
        if (i > 0) moved += std::llabs(low.top() - fire);
        fire = low.top();
    }
    std::cout << moved << '\n';
}
