#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, k;
    std::cin >> n >> k;
    std::vector<long long> free_at(k);
    std::vector<int> served(k);
    int left = 0;
    long long waited = 0;
    while (n--) {
        long long arrival, service, patience;
        std::cin >> arrival >> service >> patience;
        int counter = 0;
        while (counter < k && free_at[counter] > arrival) ++counter;
        if (counter == k) counter = std::min_element(free_at.begin(), free_at.end()) - free_at.begin();
        long long begin = std::max(arrival, free_at[counter]);
        if (begin > arrival + patience) {
            ++left;
            continue;
        }
        waited += begin - arrival;
        ++served[counter];
        free_at[counter] = begin + service;
    }
    auto busiest = std::max_element(served.begin(), served.end()) - served.begin();
    std::cout << left << ' ' << waited << ' ' << busiest + 1 << '\n';
}
