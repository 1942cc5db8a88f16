// Depth first: walks on from a vertex each time it is reached by a shorter path, and long paths are found first.
#include <iostream>
#include <utility>
#include <vector>

const int FAR = 1'000'000'000;

std::vector<std::vector<std::pair<int, int>>> roads;
std::vector<int> distance_to;

void walk(int a, int so_far) {
    if (so_far >= distance_to[a]) return;
    distance_to[a] = so_far;
    for (auto [b, w] : roads[a]) walk(b, so_far + w);
}

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int v, e, start;
    std::cin >> v >> e >> start;
    roads.resize(v + 1);
    distance_to.assign(v + 1, FAR);
    while (e--) {
        int a, b, w;
        std::cin >> a >> b >> w;
        roads[a].push_back({b, w});
    }
    walk(start, 0);
    for (int a = 1; a <= v; ++a) {
        if (distance_to[a] == FAR) std::cout << "INF\n";
        else std::cout << distance_to[a] << '\n';
    }
}
