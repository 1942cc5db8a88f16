#include <algorithm>
#include <iostream>
#include <vector>

std::vector<long long> pieces;

long long pairs_up_to(long long sum) {
    long long pairs = 0;
    int left = 0, right = int(pieces.size()) - 1;
    while (left < right) {
        if (pieces[left] + pieces[right] <= sum) pairs += right - left++;
        else --right;
    }
    return pairs;
}

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    long long low, high;
    std::cin >> n >> low >> high;
    pieces.resize(n);
    for (long long& piece : pieces) std::cin >> piece;
    std::sort(pieces.begin(), pieces.end());
    std::cout << pairs_up_to(high) - pairs_up_to(low - 1) << '\n';
}
