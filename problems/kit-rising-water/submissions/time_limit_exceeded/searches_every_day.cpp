// Right, but searches all that is dry anew on each day.
#include <iostream>
#include <vector>

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
    std::vector<bool> wet(n + 1, false);
    int most = 0, first_day = 0;
    for (int day = 0; day <= n; ++day) {
        if (day > 0) wet[order[day - 1]] = true;
        std::vector<bool> seen(wet);
        int groups = 0;
        for (int hill = 1; hill <= n; ++hill) {
            if (seen[hill]) continue;
            ++groups;
            seen[hill] = true;
            std::vector<int> stack{hill};
            while (!stack.empty()) {
                int here = stack.back();
                stack.pop_back();
                for (int other : neighbours[here]) {
                    if (seen[other]) continue;
                    seen[other] = true;
                    stack.push_back(other);
                }
            }
        }
        if (groups > most) {
            most = groups;
            first_day = day;
        }
    }
    std::cout << most << ' ' << first_day << '\n';
}
