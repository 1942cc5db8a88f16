#include <algorithm>
#include <array>
#include <iostream>
#include <numeric>
#include <string>
#include <vector>

struct Node {
    std::array<int, 10> next{};
    int ended = 0;
};

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    const std::string keys = "22233344455566677778889999";
    int n, m;
    std::cin >> n;
    std::vector<std::string> words(n);
    std::vector<int> use(n), order(n), presses(n);
    for (int i = 0; i < n; ++i) std::cin >> words[i] >> use[i];
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) { return use[a] != use[b] ? use[a] > use[b] : words[a] < words[b]; });
    std::vector<Node> trie(1);
    for (int i : order) {
        int node = 0, length = 0, shown_at = 0;
        for (char letter : words[i]) {
            ++length;
            int key = keys[letter - 'a'] - '0';
            if (trie[node].next[key] == 0) {
                trie[node].next[key] = trie.size();
                trie.emplace_back();
                if (shown_at == 0) shown_at = length;
            }
            node = trie[node].next[key];
        }
        int place = ++trie[node].ended;
        presses[i] = shown_at ? shown_at + 1 : length + place + 1;
    }
    long long sum = 0;
    std::cin >> m;
    while (m--) {
        int number;
        std::cin >> number;
        sum += presses[number - 1];
    }
    std::cout << sum << '\n';
}
