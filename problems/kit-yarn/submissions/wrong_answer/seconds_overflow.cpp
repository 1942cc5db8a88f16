// Lengths fit into an int, their sums do not.
#include <functional>
#include <iostream>
#include <queue>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, most;
    std::cin >> n >> most;
    std::priority_queue<unsigned, std::vector<unsigned>, std::greater<>> balls;
    for (int i = 0; i < n; ++i) {
        unsigned length;
        std::cin >> length;
        balls.push(length);
    }
    while ((balls.size() - 1) % (most - 1) != 0) balls.push(0);
    unsigned seconds = 0;
    while (balls.size() > 1) {
        unsigned joined = 0;
        for (int i = 0; i < most; ++i) {
            joined += balls.top();
            balls.pop();
        }
        seconds += joined;
        balls.push(joined);
    }
    std::cout << seconds << '\n';
}
