// Room for every value twice, in eight bytes each, and all of it is written to: 320 MB.
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    std::vector<long long> counts(20000001), answers(20000001);
    int n, m, number;
    std::cin >> n;
    while (n--) {
        std::cin >> number;
        ++counts[number + 10000000];
    }
    std::cin >> m;
    for (int i = 0; i < m; ++i) {
        std::cin >> number;
        answers[i] = counts[number + 10000000];
    }
    for (int i = 0; i < m; ++i) std::cout << answers[i] << ' ';
    std::cout << '\n';
}
