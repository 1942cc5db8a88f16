// From each stop jumps to the last place that can be reached, found by binary search.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    long long length, distance;
    std::cin >> n >> length >> distance;
    std::vector<long long> places(n);
    for (auto& place : places) std::cin >> place;
    std::sort(places.begin(), places.end());
    long long last = 0;
    int count = 0;
    while (length - last > distance) {
        auto beyond = std::upper_bound(places.begin(), places.end(), last + distance);
        if (beyond == places.begin() || *(beyond - 1) <= last) {
            std::cout << -1 << '\n';
            return 0;
        }
        last = *(beyond - 1);
        ++count;
    }
    std::cout << count << '\n';
}
