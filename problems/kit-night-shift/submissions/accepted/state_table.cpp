// All states by name: what was done today, and whether it was the second night. A table says what may follow.
#include <algorithm>
#include <iostream>
#include <vector>

enum State { REST, DAY, FIRST_NIGHT, SECOND_NIGHT };

const std::vector<State> BEFORE[] = {
    {REST, DAY, FIRST_NIGHT, SECOND_NIGHT},  // before a rest
    {REST, DAY},                             // before a day shift
    {REST, DAY},                             // before a first night
    {FIRST_NIGHT},                           // before a second night
};

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    std::cin >> n;
    const long long never = -1'000'000'000'000'000'000;
    std::vector<long long> most{0, never, never, never};
    while (n--) {
        long long d, e;
        std::cin >> d >> e;
        const long long wage[] = {0, d, e, e};
        std::vector<long long> next(4, never);
        for (int today = 0; today < 4; ++today)
            for (State yesterday : BEFORE[today]) next[today] = std::max(next[today], most[yesterday] + wage[today]);
        most = next;
    }
    std::cout << *std::max_element(most.begin(), most.end()) << '\n';
}
