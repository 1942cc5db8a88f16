#include <iostream>

int counts[20000001];

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m, number;
    std::cin >> n;
    while (n--) {
        std::cin >> number;
        ++counts[number + 10000000];
    }
    std::cin >> m;
    while (m--) {
        std::cin >> number;
        std::cout << counts[number + 10000000] << ' ';
    }
    std::cout << '\n';
}
