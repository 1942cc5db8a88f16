#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    int n;
    std::cin >> n;
    std::vector<int> numbers(n), longest(n, 1);
    for (int& number : numbers) std::cin >> number;
    for (int i = 0; i < n; ++i) {
        for (int j = 0; j < i; ++j) {
            if (numbers[j] < numbers[i]) longest[i] = std::max(longest[i], longest[j] + 1);
        }
    }
    std::cout << *std::max_element(longest.begin(), longest.end()) << '\n';
}
