// Adds up every pair.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    long long low, high, pairs = 0;
    std::cin >> n >> low >> high;
    std::vector<long long> pieces(n);
    for (long long& piece : pieces) std::cin >> piece;
    std::sort(pieces.begin(), pieces.end());
    for (int i = 0; i < n; ++i) {
        for (int j = i + 1; j < n; ++j) {
            long long sum = pieces[i] + pieces[j];
            if (sum > high) break;
            pairs += sum >= low;
        }
    }
    std::cout << pairs << '\n';
}
