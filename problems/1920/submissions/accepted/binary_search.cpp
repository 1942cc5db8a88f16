#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m, wanted;
    std::cin >> n;
    std::vector<int> numbers(n);
    for (int& number : numbers) std::cin >> number;
    std::sort(numbers.begin(), numbers.end());
    std::cin >> m;
    while (m--) {
        std::cin >> wanted;
        std::cout << std::binary_search(numbers.begin(), numbers.end(), wanted) << '\n';
    }
}
