#include <functional>
#include <iostream>
#include <queue>
#include <utility>
#include <vector>

struct Route {
    int to;
    long long minutes, interval;
};

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m;
    std::cin >> n >> m;
    std::vector<std::vector<Route>> routes(n + 1);
    while (m--) {
        int a, b;
        long long w, p;
        std::cin >> a >> b >> w >> p;
        routes[a].push_back({b, w, p});
        routes[b].push_back({a, w, p});
    }
    std::vector<long long> arrival(n + 1, -1);
    std::priority_queue<std::pair<long long, int>, std::vector<std::pair<long long, int>>, std::greater<>> queue;
    queue.push({0, 1});
    while (!queue.empty()) {
        auto [now, island] = queue.top();
        queue.pop();
        if (arrival[island] >= 0) continue;
        arrival[island] = now;
        for (const Route& route : routes[island]) {
            long long wait = (route.interval - now % route.interval) % route.interval;
            if (arrival[route.to] < 0) queue.push({now + wait + route.minutes, route.to});
        }
    }
    std::cout << arrival[n] << '\n';
}
