// Off by one: the search ends when one number is left, without a look at it.
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
        bool found = false;
        while (low < high && !found) {
            int middle = (low + high) / 2;
            if (numbers[middle] == wanted) found = true;
            if (numbers[middle] < wanted) low = middle + 1;
            if (numbers[middle] > wanted) high = middle - 1;
        }
        std::cout << found << '\n';
    }
}
