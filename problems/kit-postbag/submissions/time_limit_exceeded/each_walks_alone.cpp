// Everybody walks alone, until a person is met for the second time.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    std::cin >> n;
    std::vector<int> target(n + 1), seen(n + 1);
    for (int i = 1; i <= n; ++i) std::cin >> target[i];
    int on_rings = 0, longest = 0;
    for (int first = 1; first <= n; ++first) {
        int person = first, length = 0;
        while (seen[person] != first) {
            seen[person] = first;
            person = target[person];
            ++length;
        }
        if (person != first) continue;
        ++on_rings;
        longest = std::max(longest, length);
    }
    std::cout << on_rings << ' ' << longest << '\n';
}
