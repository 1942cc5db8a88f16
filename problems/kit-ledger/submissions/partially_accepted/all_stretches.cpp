// Adds up every stretch: right, and too slow for more than some thousand days. 30 points.
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    long long k, count = 0;
    std::cin >> n >> k;
    std::vector<int> days(n);
    for (int& day : days) std::cin >> day;
    for (int first = 0; first < n; ++first) {
        long long sum = 0;
        for (int last = first; last < n; ++last) {
            sum += days[last];
            count += sum == k;
        }
    }
    std::cout << count << '\n';
}
