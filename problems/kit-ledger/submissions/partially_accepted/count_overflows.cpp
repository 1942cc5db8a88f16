// The right way, but there may be more stretches than fit into an int. 60 points.
#include <iostream>
#include <unordered_map>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, count = 0;
    long long k, total = 0;
    std::cin >> n >> k;
    std::unordered_map<long long, int> seen{{0, 1}};
    for (int number; n--;) {
        std::cin >> number;
        total += number;
        if (auto found = seen.find(total - k); found != seen.end()) count += found->second;
        ++seen[total];
    }
    std::cout << count << '\n';
}
