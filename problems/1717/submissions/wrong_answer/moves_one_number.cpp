// Hangs a itself below the other set, and not the top of its set: the rest of the set stays behind.
#include <iostream>
#include <numeric>
#include <vector>

std::vector<int> above;

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
    while (m--) {
        int operation, a, b;
        std::cin >> operation >> a >> b;
        if (operation == 1) {
            std::cout << (top(a) == top(b) ? "yes\n" : "no\n");
        } else if (top(a) != top(b)) {
            above[a] = top(b);
        }
    }
}
