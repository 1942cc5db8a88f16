// The right way, but the length of a row does not fit into an int.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, k, gap;
    std::cin >> n >> k >> gap;
    std::vector<int> pictures(n);
    unsigned sum = 0;
    for (int& picture : pictures) {
        std::cin >> picture;
        sum += picture + gap;
    }
    unsigned low = *std::max_element(pictures.begin(), pictures.end()), high = sum - gap;
    while (low < high) {
        unsigned middle = low + (high - low) / 2, length = 0;
        int rows = 1;
        for (int picture : pictures) {
            if (length + picture > middle) {
                ++rows;
                length = 0;
            }
            length += picture + gap;
        }
        if (rows <= k) high = middle;
        else low = middle + 1;
    }
    std::cout << low << '\n';
}
