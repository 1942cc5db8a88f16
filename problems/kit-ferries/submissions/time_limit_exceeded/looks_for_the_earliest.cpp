// Right, but looks through all islands for the earliest one each time.
#include <iostream>
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
    const long long far = 1'000'000'000'000'000'000;
    std::vector<long long> arrival(n + 1, far);
    std::vector<bool> done(n + 1, false);
    arrival[1] = 0;
    for (;;) {
        int earliest = 0;
        for (int a = 1; a <= n; ++a)
            if (!done[a] && arrival[a] < far && (earliest == 0 || arrival[a] < arrival[earliest])) earliest = a;
        if (earliest == 0) break;
        done[earliest] = true;
        for (const Route& route : routes[earliest]) {
            long long then = (arrival[earliest] + route.interval - 1) / route.interval * route.interval + route.minutes;
            if (then < arrival[route.to]) arrival[route.to] = then;
        }
    }
    std::cout << (arrival[n] == far ? -1 : arrival[n]) << '\n';
}
