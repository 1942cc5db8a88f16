// For each person, beginning with the strongest, looks from the weakest on for one who is enough.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    long long needed;
    std::cin >> n >> needed;
    std::vector<long long> strengths(n);
    for (auto& strength : strengths) std::cin >> strength;
    std::sort(strengths.begin(), strengths.end());
    std::vector<char> busy(n);
    int count = 0;
    for (int strong = n - 1; strong >= 0; --strong) {
        if (busy[strong]) continue;
        if (strengths[strong] >= needed) {
            ++count;
            continue;
        }
        for (int weak = 0; weak < strong; ++weak) {
            if (busy[weak] || strengths[weak] + strengths[strong] < needed) continue;
            busy[weak] = true;
            ++count;
            break;
        }
    }
    std::cout << count << '\n';
}
