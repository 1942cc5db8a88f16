// Compares by subtracting, and the difference of two ints may be too large for an int: then its sign is wrong.
#include <cstdlib>
#include <iostream>
#include <vector>

int difference(const void* a, const void* b) {
    return static_cast<int>(*static_cast<const unsigned*>(a) - *static_cast<const unsigned*>(b));
}

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m, wanted;
    std::cin >> n;
    std::vector<int> numbers(n);
    for (int& number : numbers) std::cin >> number;
    std::qsort(numbers.data(), n, sizeof(int), difference);
    std::cin >> m;
    while (m--) {
        std::cin >> wanted;
        int low = 0, high = n;
        while (low < high) {
            int middle = (low + high) / 2;
            if (numbers[middle] < wanted) low = middle + 1;
            else high = middle;
        }
        std::cout << (low < n && numbers[low] == wanted) << '\n';
    }
}
