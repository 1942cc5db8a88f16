// The right way, but there may be more stretches than fit into an int.
#include <iostream>
#include <unordered_map>
#include <vector>

std::vector<int> tins;

unsigned at_most(std::size_t most) {
    std::unordered_map<int, int> counts;
    std::size_t left = 0;
    unsigned total = 0;
    for (std::size_t right = 0; right < tins.size(); ++right) {
        ++counts[tins[right]];
        while (counts.size() > most) {
            auto leaving = counts.find(tins[left++]);
            if (--leaving->second == 0) counts.erase(leaving);
        }
        total += right - left + 1;
    }
    return total;
}

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    std::size_t n, k;
    std::cin >> n >> k;
    tins.resize(n);
    for (int& tin : tins) std::cin >> tin;
    std::cout << at_most(k) - at_most(k - 1) << '\n';
}
