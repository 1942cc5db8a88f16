#include <algorithm>
#include <iostream>
#include <numeric>
#include <vector>

int rows_needed(const std::vector<int>& pictures, long long width, long long gap) {
    int rows = 1;
    long long length = -gap;
    for (int picture : pictures) {
        if (length + gap + picture > width) {
            ++rows;
            length = -gap;
        }
        length += gap + picture;
    }
    return rows;
}

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, k, gap;
    std::cin >> n >> k >> gap;
    std::vector<int> pictures(n);
    for (int& picture : pictures) std::cin >> picture;
    long long low = *std::max_element(pictures.begin(), pictures.end());
    long long high = std::accumulate(pictures.begin(), pictures.end(), 0LL) + (n - 1LL) * gap;
    while (low < high) {
        long long middle = (low + high) / 2;
        if (rows_needed(pictures, middle, gap) <= k) high = middle;
        else low = middle + 1;
    }
    std::cout << low << '\n';
}
