#include <iostream>
#include <numeric>
#include <utility>
#include <vector>

std::vector<int> above, sizes;

int top(int a) {
    return above[a] == a ? a : above[a] = top(above[a]);
}

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m;
    std::cin >> n >> m;
    above.resize(n + 1);
    std::iota(above.begin(), above.end(), 0);
    sizes.assign(n + 1, 1);
    while (m--) {
        int operation, a, b;
        std::cin >> operation >> a >> b;
        a = top(a);
        b = top(b);
        if (operation == 1) {
            std::cout << (a == b ? "yes\n" : "no\n");
        } else if (a != b) {
            if (sizes[a] > sizes[b]) std::swap(a, b);
            above[a] = b;
            sizes[b] += sizes[a];
        }
    }
}
