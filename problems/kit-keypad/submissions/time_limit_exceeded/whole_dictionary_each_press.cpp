#include <iostream>
#include <string>
#include <vector>

int n;
std::vector<std::string> words, keys;
std::vector<int> use;

bool is_before(int a, int b) { return use[a] != use[b] ? use[a] > use[b] : words[a] < words[b]; }

int presses_for(int wanted) {
    const std::string& pressed = keys[wanted];
    for (std::size_t length = 1; length <= pressed.size(); ++length) {
        bool is_shown = true;
        for (int i = 0; i < n && is_shown; ++i) {
            if (keys[i].compare(0, length, pressed, 0, length) == 0 && is_before(i, wanted)) is_shown = false;
        }
        if (is_shown) return length + 1;
    }
    int place = 1;
    for (int i = 0; i < n; ++i) place += keys[i] == pressed && is_before(i, wanted);
    return pressed.size() + place + 1;
}

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    const std::string key_of = "22233344455566677778889999";
    int m;
    std::cin >> n;
    words.resize(n);
    keys.resize(n);
    use.resize(n);
    for (int i = 0; i < n; ++i) {
        std::cin >> words[i] >> use[i];
        for (char letter : words[i]) keys[i] += key_of[letter - 'a'];
    }
    long long sum = 0;
    std::cin >> m;
    while (m--) {
        int number;
        std::cin >> number;
        sum += presses_for(number - 1);
    }
    std::cout << sum << '\n';
}
