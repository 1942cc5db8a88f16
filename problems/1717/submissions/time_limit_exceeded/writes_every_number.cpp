// Every number has the name of its set: joining two sets goes through all numbers.
#include <iostream>
#include <numeric>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m;
    std::cin >> n >> m;
    std::vector<int> names(n + 1);
    std::iota(names.begin(), names.end(), 0);
    while (m--) {
        int operation, a, b;
        std::cin >> operation >> a >> b;
        a = names[a];
        b = names[b];
        if (operation == 1) {
            std::cout << (a == b ? "YES\n" : "NO\n");
        } else {
            for (int& name : names) {
                if (name == a) name = b;
            }
        }
    }
}
