// The line is a vector: whoever leaves at the front moves all the others.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, k;
    std::cin >> n >> k;
    std::vector<int> comes(n), left(n), stayed(n), line;
    for (int i = 0; i < n; ++i) std::cin >> comes[i] >> left[i];
    int now = 0, next = 0;
    while (next < n || !line.empty()) {
        if (line.empty()) now = std::max(now, comes[next]);
        while (next < n && comes[next] <= now) line.push_back(next++);
        int child = line.front();
        line.erase(line.begin());
        int turn = std::min(k, left[child]);
        now += turn;
        left[child] -= turn;
        while (next < n && comes[next] <= now) line.push_back(next++);
        if (left[child] > 0) line.push_back(child);
        else stayed[child] = now - comes[child];
    }
    auto longest = std::max_element(stayed.begin(), stayed.end());
    std::cout << now << '\n' << longest - stayed.begin() + 1 << ' ' << *longest << '\n';
}
