// Looks back by 9 for each digit behind the first: the first one counts, too.
#include <algorithm>
#include <iostream>
#include <string>
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
        int farthest = 9 * (static_cast<int>(std::to_string(today).size()) - 1);
        for (int before = std::max(1, today - farthest); before < today; ++before)
            if (before + sum_of_digits(before) == today) found.push_back(before);
    }
    std::cout << found.size() << ' ' << *std::min_element(found.begin(), found.end()) << '\n';
}
