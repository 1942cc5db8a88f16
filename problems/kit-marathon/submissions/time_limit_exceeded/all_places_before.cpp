// For each place the fewest stations of all places from which it can be reached.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, length, distance;
    std::cin >> n >> length >> distance;
    std::vector<int> places(n + 2);
    for (int i = 1; i <= n; ++i) std::cin >> places[i];
    places[n + 1] = length;
    std::sort(places.begin(), places.end());
    const int never = 1'000'000;
    std::vector<int> fewest(n + 2, never);
    fewest[0] = -1;
    for (int i = 1; i < n + 2; ++i)
        for (int j = i - 1; j >= 0 && places[i] - places[j] <= distance; --j)
            if (fewest[j] + 1 < fewest[i]) fewest[i] = fewest[j] + 1;
    std::cout << (fewest[n + 1] >= never ? -1 : fewest[n + 1]) << '\n';
}
