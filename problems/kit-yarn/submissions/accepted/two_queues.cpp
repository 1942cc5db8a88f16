// Balls that come out get longer and longer: two queues, each in order, do instead of a heap.
#include <algorithm>
#include <iostream>
#include <queue>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, most;
    std::cin >> n >> most;
    std::vector<long long> lengths(n);
    for (auto& length : lengths) std::cin >> length;
    std::sort(lengths.begin(), lengths.end());
    std::queue<long long> balls, joined;
    for (auto length : lengths) balls.push(length);
    int rest = (n - 1) % (most - 1);
    int wanted = rest > 0 ? rest + 1 : most;
    long long seconds = 0;
    while (balls.size() + joined.size() > 1) {
        long long sum = 0;
        for (int i = 0; i < wanted; ++i) {
            auto& from = joined.empty() || (!balls.empty() && balls.front() <= joined.front()) ? balls : joined;
            sum += from.front();
            from.pop();
        }
        seconds += sum;
        joined.push(sum);
        wanted = most;
    }
    std::cout << seconds << '\n';
}
