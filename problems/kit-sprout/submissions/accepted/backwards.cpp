// From H back to all heights of the day before, and so on: a sum of digits is never above 54.
#include <algorithm>
#include <iostream>
#include <vector>

int sum_of_digits(int number) {
    int sum = 0;
    for (; number > 0; number /= 10) sum += number % 10;
    return sum;
}

int main() {
    int height;
    std::cin >> height;
    std::vector<int> found{height};
    for (std::size_t i = 0; i < found.size(); ++i) {
        int today = found[i];
        for (int before = std::max(1, today - 54); before < today; ++before)
            if (before + sum_of_digits(before) == today) found.push_back(before);
    }
    std::cout << found.size() << ' ' << *std::min_element(found.begin(), found.end()) << '\n';
}
