// Tries one width after the other.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, k, gap;
    std::cin >> n >> k >> gap;
    std::vector<int> pictures(n);
    for (int& picture : pictures) std::cin >> picture;
    for (long long width = *std::max_element(pictures.begin(), pictures.end());; ++width) {
        int rows = 1;
        long long length = -gap;
        for (int picture : pictures) {
            if (length + gap + picture > width) {
                ++rows;
                length = -gap;
            }
            length += gap + picture;
        }
        if (rows <= k) {
            std::cout << width << '\n';
            return 0;
        }
    }
}
