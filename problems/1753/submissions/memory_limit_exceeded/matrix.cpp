// A length for each pair of vertices: 20,000 times 20,000 numbers of 8 bytes take 3.2 GB.
#include <algorithm>
#include <iostream>
#include <vector>

const long long FAR = 1'000'000'000'000'000'000;

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int v, e, start;
    std::cin >> v >> e >> start;
    std::vector<std::vector<long long>> lengths(v + 1, std::vector<long long>(v + 1, FAR));
    while (e--) {
        int a, b;
        long long w;
        std::cin >> a >> b >> w;
        lengths[a][b] = std::min(lengths[a][b], w);
    }
    std::vector<long long> distance(v + 1, FAR);
    std::vector<bool> done(v + 1);
    distance[start] = 0;
    for (int round = 0; round < v; ++round) {
        int nearest = 0;
        for (int a = 1; a <= v; ++a) {
            if (!done[a] && (nearest == 0 || distance[a] < distance[nearest])) nearest = a;
        }
        done[nearest] = true;
        for (int b = 1; b <= v; ++b) distance[b] = std::min(distance[b], distance[nearest] + lengths[nearest][b]);
    }
    for (int a = 1; a <= v; ++a) {
        if (distance[a] == FAR) std::cout << "INF\n";
        else std::cout << distance[a] << '\n';
    }
}
