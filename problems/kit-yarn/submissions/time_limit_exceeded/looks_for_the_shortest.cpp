// Without a heap: looks through all balls for each one that goes in.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, most;
    std::cin >> n >> most;
    std::vector<long long> balls(n);
    for (auto& ball : balls) std::cin >> ball;
    while ((balls.size() - 1) % (most - 1) != 0) balls.push_back(0);
    long long seconds = 0;
    while (balls.size() > 1) {
        long long joined = 0;
        for (int i = 0; i < most; ++i) {
            auto shortest = std::min_element(balls.begin(), balls.end());
            joined += *shortest;
            *shortest = balls.back();
            balls.pop_back();
        }
        seconds += joined;
        balls.push_back(joined);
    }
    std::cout << seconds << '\n';
}
