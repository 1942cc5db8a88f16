// For each choice looks through all applications for the one that ends earliest.
#include <iostream>
#include <utility>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    long long rest;
    std::cin >> n >> rest;
    std::vector<std::pair<long long, long long>> observations(n);
    for (auto& [start, end] : observations) std::cin >> start >> end;
    int count = 0;
    for (long long ready = 0;; ++count) {
        long long earliest = -1;
        for (auto [start, end] : observations)
            if (start >= ready && (earliest < 0 || end < earliest)) earliest = end;
        if (earliest < 0) break;
        ready = earliest + rest;
    }
    std::cout << count << '\n';
}
