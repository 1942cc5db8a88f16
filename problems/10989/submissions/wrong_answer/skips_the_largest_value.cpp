// Off by one: the last loop ends before the value 10,000.
#include <iostream>

int counts[10001];

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, value;
    std::cin >> n;
    while (n--) {
        std::cin >> value;
        ++counts[value];
    }
    for (value = 1; value < 10000; ++value) {
        while (counts[value]--) std::cout << value << '\n';
    }
}
