// A path can be used from the earlier end on: paths by the day on which they break, backwards.
#include <algorithm>
#include <iostream>
#include <numeric>
#include <utility>
#include <vector>

std::vector<int> parent;

int find(int a) { return parent[a] == a ? a : parent[a] = find(parent[a]); }

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m;
    std::cin >> n >> m;
    std::vector<std::pair<int, int>> paths(m);
    for (auto& [u, v] : paths) std::cin >> u >> v;
    std::vector<int> day_of(n + 1);
    for (int day = 0, hill; day < n; ++day) {
        std::cin >> hill;
        day_of[hill] = day;
    }
    std::vector<std::vector<int>> breaking(n);
    for (int i = 0; i < m; ++i) breaking[std::min(day_of[paths[i].first], day_of[paths[i].second])].push_back(i);
    parent.resize(n + 1);
    std::iota(parent.begin(), parent.end(), 0);
    int groups = 0;
    std::vector<int> groups_on(n + 1, 0);
    for (int day = n - 1; day >= 0; --day) {
        ++groups;
        for (int i : breaking[day]) {
            int a = find(paths[i].first), b = find(paths[i].second);
            if (a != b) {
                parent[a] = b;
                --groups;
            }
        }
        groups_on[day] = groups;
    }
    auto most = std::max_element(groups_on.begin(), groups_on.end());
    std::cout << *most << ' ' << most - groups_on.begin() << '\n';
}
