#include <cctype>
#include <iostream>
#include <string>

std::string chart;
long long left_to_go;

// Goes through the chart from `at` to its closing parenthesis; stops as soon as the stitch is found.
char walk(std::size_t& at) {
    while (at < chart.size() && chart[at] != ')') {
        if (std::isalpha(chart[at])) {
            if (--left_to_go == 0) return chart[at];
            ++at;
            continue;
        }
        long long times = 0;
        while (chart[at] != '(') times = 10 * times + (chart[at++] - '0');
        ++at;
        std::size_t end = at;
        for (long long time = 0; time < times; ++time) {
            end = at;
            char found = walk(end);
            if (found != '-') return found;
        }
        at = end + 1;
    }
    return '-';
}

int main() {
    int q;
    std::cin >> chart >> q;
    while (q--) {
        std::cin >> left_to_go;
        std::size_t at = 0;
        std::cout << walk(at);
    }
    std::cout << '\n';
}
