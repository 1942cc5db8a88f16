// Lets an equal number follow: found is what never falls, not what rises.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    int n;
    std::cin >> n;
    std::vector<int> numbers(n), longest(n, 1), before(n, -1);
    for (int& number : numbers) std::cin >> number;
    for (int i = 0; i < n; ++i) {
        for (int j = 0; j < i; ++j) {
            if (numbers[j] <= numbers[i] && longest[i] < longest[j] + 1) {
                longest[i] = longest[j] + 1;
                before[i] = j;
            }
        }
    }
    int end = std::max_element(longest.begin(), longest.end()) - longest.begin();
    std::vector<int> found;
    for (int i = end; i != -1; i = before[i]) found.push_back(numbers[i]);
    std::cout << found.size() << '\n';
    for (auto number = found.rbegin(); number != found.rend(); ++number) std::cout << *number << ' ';
    std::cout << '\n';
}
