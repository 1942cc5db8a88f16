// Counts everybody to whom somebody sends; but these senders may have nothing left.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    std::cin >> n;
    std::vector<int> target(n + 1), walk(n + 1), step(n + 1), gets(n + 1);
    for (int i = 1; i <= n; ++i) {
        std::cin >> target[i];
        gets[target[i]] = 1;
    }
    int longest = 0;
    for (int first = 1; first <= n; ++first) {
        int person = first, steps = 0;
        while (walk[person] == 0) {
            walk[person] = first;
            step[person] = steps++;
            person = target[person];
        }
        if (walk[person] == first) longest = std::max(longest, steps - step[person]);
    }
    std::cout << std::count(gets.begin(), gets.end(), 1) << ' ' << longest << '\n';
}
