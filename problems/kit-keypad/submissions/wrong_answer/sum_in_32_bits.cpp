#include <algorithm>
#include <iostream>
#include <numeric>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    const std::string key_of = "22233344455566677778889999";
    int n, m;
    std::cin >> n;
    std::vector<std::string> words(n);
    std::vector<int> use(n), order(n), presses(n);
    for (int i = 0; i < n; ++i) std::cin >> words[i] >> use[i];
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) { return use[a] != use[b] ? use[a] > use[b] : words[a] < words[b]; });
    std::unordered_set<std::string> beginnings;
    std::unordered_map<std::string, int> with_keys;
    for (int i : order) {
        std::string keys;
        for (char letter : words[i]) {
            keys += key_of[letter - 'a'];
            if (beginnings.insert(keys).second && !presses[i]) presses[i] = keys.size() + 1;
        }
        int place = ++with_keys[keys];
        if (!presses[i]) presses[i] = keys.size() + place + 1;
    }
    unsigned sum = 0;
    std::cin >> m;
    while (m--) {
        int number;
        std::cin >> number;
        sum += presses[number - 1];
    }
    std::cout << static_cast<int>(sum) << '\n';
}
