// The time at which the dome is cool may be above 2^31: an int is too small.
#include <algorithm>
#include <iostream>
#include <utility>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    unsigned rest;
    std::cin >> n >> rest;
    std::vector<std::pair<int, int>> observations(n);
    for (auto& [end, start] : observations) std::cin >> start >> end;
    std::sort(observations.begin(), observations.end());
    int ready = 0, count = 0;
    for (auto [end, start] : observations) {
        if (start < ready) continue;
        ++count;
        ready = static_cast<int>(end + rest);
    }
    std::cout << count << '\n';
}
