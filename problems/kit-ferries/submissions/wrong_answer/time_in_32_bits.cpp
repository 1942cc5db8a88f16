// The right way, but times do not fit into an int.
#include <functional>
#include <iostream>
#include <queue>
#include <utility>
#include <vector>

struct Route {
    int to, minutes, interval;
};

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m;
    std::cin >> n >> m;
    std::vector<std::vector<Route>> routes(n + 1);
    while (m--) {
        int a, b, w, p;
        std::cin >> a >> b >> w >> p;
        routes[a].push_back({b, w, p});
        routes[b].push_back({a, w, p});
    }
    const unsigned far = 4'294'967'295u;
    std::vector<unsigned> arrival(n + 1, far);
    std::priority_queue<std::pair<unsigned, int>, std::vector<std::pair<unsigned, int>>, std::greater<>> queue;
    arrival[1] = 0;
    queue.push({0, 1});
    while (!queue.empty()) {
        auto [now, island] = queue.top();
        queue.pop();
        if (now > arrival[island]) continue;
        for (auto [to, minutes, interval] : routes[island]) {
            unsigned then = (now + interval - 1) / interval * interval + minutes;
            if (then < arrival[to]) {
                arrival[to] = then;
                queue.push({then, to});
            }
        }
    }
    std::cout << (arrival[n] == far ? -1 : static_cast<int>(arrival[n])) << '\n';
}
