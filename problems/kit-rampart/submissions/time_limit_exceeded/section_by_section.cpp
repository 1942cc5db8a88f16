// Walks along with every guard.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m;
    std::cin >> n >> m;
    std::vector<long long> protection(n);
    while (m--) {
        int a, b;
        long long w;
        std::cin >> a >> b >> w;
        for (int section = a - 1;; section = (section + 1) % n) {
            protection[section] += w;
            if (section == b - 1) break;
        }
    }
    long long weakest = *std::min_element(protection.begin(), protection.end());
    std::cout << weakest << ' ' << std::count(protection.begin(), protection.end(), weakest) << '\n';
}
