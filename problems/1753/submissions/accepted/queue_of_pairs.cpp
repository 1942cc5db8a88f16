#include <functional>
#include <iostream>
#include <queue>
#include <utility>
#include <vector>

const int FAR = 1'000'000'000;

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int v, e, start;
    std::cin >> v >> e >> start;
    std::vector<std::vector<std::pair<int, int>>> roads(v + 1);
    while (e--) {
        int a, b, w;
        std::cin >> a >> b >> w;
        roads[a].push_back({b, w});
    }
    std::vector<int> distance(v + 1, FAR);
    std::priority_queue<std::pair<int, int>, std::vector<std::pair<int, int>>, std::greater<>> queue;
    distance[start] = 0;
    queue.push({0, start});
    while (!queue.empty()) {
        auto [so_far, a] = queue.top();
        queue.pop();
        if (so_far > distance[a]) continue;
        for (auto [b, w] : roads[a]) {
            if (so_far + w >= distance[b]) continue;
            distance[b] = so_far + w;
            queue.push({distance[b], b});
        }
    }
    for (int a = 1; a <= v; ++a) {
        if (distance[a] == FAR) std::cout << "INF\n";
        else std::cout << distance[a] << '\n';
    }
}
