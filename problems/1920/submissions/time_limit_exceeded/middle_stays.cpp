// Binary search that keeps the middle: with two numbers left, low stays where it is, and the search never ends.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m, wanted;
    std::cin >> n;
    std::vector<int> numbers(n);
    for (int& number : numbers) std::cin >> number;
    std::sort(numbers.begin(), numbers.end());
    std::cin >> m;
    while (m--) {
        std::cin >> wanted;
        int low = 0, high = n - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (numbers[middle] <= wanted) low = middle;
            else high = middle - 1;
        }
        std::cout << (numbers[low] == wanted) << '\n';
    }
}
