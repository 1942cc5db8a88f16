#include <algorithm>
#include <iostream>
#include <queue>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, k;
    std::cin >> n >> k;
    std::vector<int> comes(n), left(n), stayed(n);
    for (int i = 0; i < n; ++i) std::cin >> comes[i] >> left[i];
    std::queue<int> line;
    int now = 0, next = 0;
    while (next < n || !line.empty()) {
        if (line.empty()) now = std::max(now, comes[next]);
        while (next < n && comes[next] <= now) line.push(next++);
        int child = line.front();
        line.pop();
        int turn = std::min(k, left[child]);
        now += turn;
        left[child] -= turn;
        while (next < n && comes[next] <= now) line.push(next++);
        if (left[child] > 0) line.push(child);
        else stayed[child] = now - comes[child];
    }
    auto longest = std::max_element(stayed.begin(), stayed.end());
    std::cout << now << '\n' << longest - stayed.begin() + 1 << ' ' << *longest << '\n';
}
