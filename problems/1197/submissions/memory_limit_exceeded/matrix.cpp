// A weight for each pair of vertices: 10,000 times 10,000 numbers take 400 MB.
#include <algorithm>
#include <iostream>
#include <vector>

const int NONE = 1'000'000'000;

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int v, e;
    std::cin >> v >> e;
    std::vector<std::vector<int>> weights(v + 1, std::vector<int>(v + 1, NONE));
    while (e--) {
        int a, b, weight;
        std::cin >> a >> b >> weight;
        weights[a][b] = weights[b][a] = std::min(weights[a][b], weight);
    }
    std::vector<int> lightest = weights[1];
    std::vector<bool> joined(v + 1);
    joined[1] = true;
    int total = 0;
    for (int round = 1; round < v; ++round) {
        int next = 0;
        for (int a = 1; a <= v; ++a) {
            if (!joined[a] && (next == 0 || lightest[a] < lightest[next])) next = a;
        }
        joined[next] = true;
        total += lightest[next];
        for (int a = 1; a <= v; ++a) lightest[a] = std::min(lightest[a], weights[next][a]);
    }
    std::cout << total << '\n';
}
