// Right, but carries a whole plan for each state, and copies all of them every day.
#include <iostream>
#include <utility>
#include <vector>

using Plan = std::pair<long long, std::vector<long long>>;

Plan with(Plan plan, long long wage) {
    plan.first += wage;
    plan.second.push_back(wage);
    return plan;
}

const Plan& better(const Plan& a, const Plan& b) { return a.first < b.first ? b : a; }

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    std::cin >> n;
    const long long never = -1'000'000'000'000'000'000;
    Plan free{0, {}}, one{never, {}}, two{never, {}};
    while (n--) {
        long long d, e;
        std::cin >> d >> e;
        Plan next_free = better(with(free, d), better(with(one, 0), with(two, 0)));
        Plan next_one = with(free, e);
        two = with(one, e);
        one = next_one;
        free = next_free;
    }
    std::cout << better(free, better(one, two)).first << '\n';
}
