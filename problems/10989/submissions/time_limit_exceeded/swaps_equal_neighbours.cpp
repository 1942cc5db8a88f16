// Bubble sort that swaps equal neighbours too, so with equal numbers it never comes to rest.
#include <iostream>
#include <utility>
#include <vector>

int main() {
    int n;
    std::cin >> n;
    std::vector<int> numbers(n);
    for (int& number : numbers) std::cin >> number;
    bool swapped = true;
    while (swapped) {
        swapped = false;
        for (int i = 1; i < n; ++i) {
            if (numbers[i - 1] >= numbers[i]) {
                std::swap(numbers[i - 1], numbers[i]);
                swapped = true;
            }
        }
    }
    for (int number : numbers) std::cout << number << '\n';
}
