// For each end: from `first` on there are at most K kinds, from `second` on at most K-1.
#include <iostream>
#include <unordered_map>
#include <vector>

struct Window {
    std::unordered_map<int, int> counts;
    std::size_t left = 0;

    void add(const std::vector<int>& tins, std::size_t right, std::size_t most) {
        ++counts[tins[right]];
        while (counts.size() > most) {
            auto leaving = counts.find(tins[left++]);
            if (--leaving->second == 0) counts.erase(leaving);
        }
    }
};

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    std::size_t n, k;
    std::cin >> n >> k;
    std::vector<int> tins(n);
    for (int& tin : tins) std::cin >> tin;
    Window first, second;
    long long ways = 0;
    for (std::size_t right = 0; right < n; ++right) {
        first.add(tins, right, k);
        second.add(tins, right, k - 1);
        ways += second.left - first.left;
    }
    std::cout << ways << '\n';
}
