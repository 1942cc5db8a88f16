// Counts all choices with the smallest difference, whatever the number of songs.
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <vector>

int main() {
    int n, m, target;
    std::cin >> n >> m >> target;
    std::vector<int> lengths(n), apart(n);
    for (int& length : lengths) std::cin >> length;
    for (int a, b; m--;) {
        std::cin >> a >> b;
        apart[a - 1] |= 1 << (b - 1);
        apart[b - 1] |= 1 << (a - 1);
    }
    int best = 1'000'000'000, fewest = 0, ways = 0;
    for (int mask = 1; mask < 1 << n; ++mask) {
        int sum = 0, size = 0;
        bool together = true;
        for (int song = 0; song < n; ++song) {
            if (!(mask >> song & 1)) continue;
            sum += lengths[song];
            ++size;
            if (apart[song] & mask) together = false;
        }
        if (!together) continue;
        int difference = std::abs(sum - target);
        if (difference < best) {
            best = difference;
            fewest = size;
            ways = 0;
        }
        if (difference == best) {
            fewest = std::min(fewest, size);
            ++ways;
        }
    }
    std::cout << best << ' ' << fewest << ' ' << ways << '\n';
}
