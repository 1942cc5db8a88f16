// Joins a hill with all its neighbours, those under water among them.
#include <iostream>
#include <numeric>
#include <vector>

std::vector<int> parent;

int find(int a) { return parent[a] == a ? a : parent[a] = find(parent[a]); }

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m;
    std::cin >> n >> m;
    std::vector<std::vector<int>> neighbours(n + 1);
    for (int u, v; m--;) {
        std::cin >> u >> v;
        neighbours[u].push_back(v);
        neighbours[v].push_back(u);
    }
    std::vector<int> order(n);
    for (int& hill : order) std::cin >> hill;
    parent.resize(n + 1);
    std::iota(parent.begin(), parent.end(), 0);
    int groups = 0, most = 0, first_day = n;
    for (int day = n - 1; day >= 0; --day) {
        ++groups;
        for (int other : neighbours[order[day]]) {
            int a = find(order[day]), b = find(other);
            if (a != b) {
                parent[a] = b;
                if (groups > 1) --groups;
            }
        }
        if (groups >= most) {
            most = groups;
            first_day = day;
        }
    }
    std::cout << most << ' ' << first_day << '\n';
}
