// Chooses songs in every order, and so makes each choice many times.
#include <cstdlib>
#include <iostream>
#include <set>
#include <utility>

int n, m, target;
int lengths[18], apart[18];
std::pair<int, int> best{1'000'000'000, 0};
std::set<int> choices;

void go_on(int chosen, int count, int sum) {
    if (count > 0) {
        std::pair<int, int> found{std::abs(sum - target), count};
        if (found < best) {
            best = found;
            choices.clear();
        }
        if (found == best) choices.insert(chosen);
    }
    for (int song = 0; song < n; ++song)
        if (!(chosen >> song & 1) && !(apart[song] & chosen)) go_on(chosen | 1 << song, count + 1, sum + lengths[song]);
}

int main() {
    std::cin >> n >> m >> target;
    for (int i = 0; i < n; ++i) std::cin >> lengths[i];
    for (int a, b; m--;) {
        std::cin >> a >> b;
        apart[a - 1] |= 1 << (b - 1);
        apart[b - 1] |= 1 << (a - 1);
    }
    go_on(0, 0, 0);
    std::cout << best.first << ' ' << best.second << ' ' << choices.size() << '\n';
}
