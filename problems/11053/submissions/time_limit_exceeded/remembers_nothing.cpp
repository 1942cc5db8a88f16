// Asks the same question again and again: a rising sequence of N numbers takes 2^N calls.
#include <algorithm>
#include <iostream>
#include <vector>

int n;
std::vector<int> numbers;

int longest_from(int i) {
    int length = 0;
    for (int j = i + 1; j <= n; ++j) {
        if (numbers[j] > numbers[i]) length = std::max(length, longest_from(j) + 1);
    }
    return length;
}

int main() {
    std::cin >> n;
    numbers.resize(n + 1);
    for (int i = 1; i <= n; ++i) std::cin >> numbers[i];
    std::cout << longest_from(0) << '\n';
}
