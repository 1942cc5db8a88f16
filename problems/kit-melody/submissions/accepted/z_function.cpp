#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m;
    std::cin >> n >> m;
    std::vector<int> song(n), tune(m), joined;
    for (int& note : song) std::cin >> note;
    for (int& note : tune) std::cin >> note;
    for (int i = 1; i < m; ++i) joined.push_back(tune[i] - tune[i - 1]);
    joined.push_back(1000);
    for (int i = 1; i < n; ++i) joined.push_back(song[i] - song[i - 1]);
    joined.push_back(2000);
    int length = joined.size(), left = 0, right = 0;
    std::vector<int> same(length);
    for (int i = 1; i < length; ++i) {
        if (i < right) same[i] = std::min(right - i, same[i - left]);
        while (i + same[i] < length && joined[same[i]] == joined[i + same[i]]) ++same[i];
        if (i + same[i] > right) {
            left = i;
            right = i + same[i];
        }
    }
    int count = 0, first = 0;
    for (int i = 0; i + m <= n; ++i) {
        if (same[m + i] < m - 1) continue;
        if (count++ == 0) first = i + 1;
    }
    std::cout << count << ' ' << first << '\n';
}
