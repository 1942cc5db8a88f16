// The largest length starts at 0 and grows only where a pair rises: 0 for one number, and for falling ones.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    int n, best = 0;
    std::cin >> n;
    std::vector<int> numbers(n), longest(n, 1);
    for (int& number : numbers) std::cin >> number;
    for (int i = 0; i < n; ++i) {
        for (int j = 0; j < i; ++j) {
            if (numbers[j] < numbers[i]) {
                longest[i] = std::max(longest[i], longest[j] + 1);
                best = std::max(best, longest[i]);
            }
        }
    }
    std::cout << best << '\n';
}
