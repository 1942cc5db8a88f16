#include <algorithm>
#include <functional>
#include <iostream>
#include <queue>
#include <utility>
#include <vector>

template <typename T>
using Smallest = std::priority_queue<T, std::vector<T>, std::greater<T>>;

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, k;
    std::cin >> n >> k;
    Smallest<int> free;
    Smallest<std::pair<long long, int>> busy;
    for (int counter = 0; counter < k; ++counter) free.push(counter);
    std::vector<int> served(k);
    int left = 0;
    long long waited = 0;
    while (n--) {
        long long arrival, service, patience;
        std::cin >> arrival >> service >> patience;
        while (!busy.empty() && busy.top().first <= arrival) {
            free.push(busy.top().second);
            busy.pop();
        }
        long long begin = arrival;
        int counter;
        if (!free.empty()) {
            counter = free.top();
            free.pop();
        } else {
            std::tie(begin, counter) = busy.top();
            if (begin > arrival + patience) {
                ++left;
                continue;
            }
            busy.pop();
        }
        waited += begin - arrival;
        ++served[counter];
        busy.push({begin + service, counter});
    }
    auto busiest = std::max_element(served.begin(), served.end()) - served.begin();
    std::cout << left << ' ' << waited << ' ' << busiest + 1 << '\n';
}
