// Makes room for ten million numbers, which takes 40 MB.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    std::vector<int> numbers(10'000'000);
    int n;
    std::cin >> n;
    for (int i = 0; i < n; ++i) std::cin >> numbers[i];
    std::sort(numbers.begin(), numbers.begin() + n);
    for (int i = 0; i < n; ++i) std::cout << numbers[i] << '\n';
}
