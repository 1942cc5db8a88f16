// If m pairs can be made, the 2m strongest can make them, the weakest with the strongest: binary search for m.
#include <algorithm>
#include <functional>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    long long needed;
    std::cin >> n >> needed;
    std::vector<long long> others;
    int alone = 0;
    for (long long strength; n--;) {
        std::cin >> strength;
        if (strength >= needed) ++alone;
        else others.push_back(strength);
    }
    std::sort(others.begin(), others.end(), std::greater<>());
    int low = 0, high = static_cast<int>(others.size()) / 2;
    while (low < high) {
        int pairs = (low + high + 1) / 2;
        bool enough = true;
        for (int i = 0; i < pairs; ++i) enough = enough && others[i] + others[2 * pairs - 1 - i] >= needed;
        if (enough) low = pairs;
        else high = pairs - 1;
    }
    std::cout << alone + low << '\n';
}
