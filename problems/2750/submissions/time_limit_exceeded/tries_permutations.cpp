// Goes from one arrangement to the next until one is in order.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    int n;
    std::cin >> n;
    std::vector<int> numbers(n);
    for (int& number : numbers) std::cin >> number;
    while (!std::is_sorted(numbers.begin(), numbers.end())) std::next_permutation(numbers.begin(), numbers.end());
    for (int number : numbers) std::cout << number << '\n';
}
