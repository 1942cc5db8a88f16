// Bubble sort with a single pass: only the largest number is sure to get to its place.
#include <iostream>
#include <utility>

int numbers[1000];

int main() {
    int n;
    std::cin >> n;
    for (int i = 0; i < n; ++i) std::cin >> numbers[i];
    for (int i = 1; i < n; ++i) {
        if (numbers[i - 1] > numbers[i]) std::swap(numbers[i - 1], numbers[i]);
    }
    for (int i = 0; i < n; ++i) std::cout << numbers[i] << '\n';
}
