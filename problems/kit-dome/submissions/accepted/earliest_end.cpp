#include <algorithm>
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
    for (auto& [end, start] : observations) std::cin >> start >> end;
    std::sort(observations.begin(), observations.end());
    long long ready = 0;
    int count = 0;
    for (auto [end, start] : observations) {
        if (start < ready) continue;
        ++count;
        ready = end + rest;
    }
    std::cout << count << '\n';
}
