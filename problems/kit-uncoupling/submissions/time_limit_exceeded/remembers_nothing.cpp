// Right, but solves the same stretches again and again.
#include <algorithm>
#include <iostream>
#include <vector>

std::vector<long long> upto;

long long least(int from, int to) {
    if (to - from <= 1) return 0;
    long long best = 1'000'000'000'000'000;
    for (int cut = from + 1; cut < to; ++cut) {
        long long heavier = std::max(upto[cut] - upto[from], upto[to] - upto[cut]);
        best = std::min(best, heavier + least(from, cut) + least(cut, to));
    }
    return best;
}

int main() {
    int n;
    std::cin >> n;
    upto.assign(n + 1, 0);
    for (int i = 1; i <= n; ++i) {
        std::cin >> upto[i];
        upto[i] += upto[i - 1];
    }
    std::cout << least(0, n) << '\n';
}
