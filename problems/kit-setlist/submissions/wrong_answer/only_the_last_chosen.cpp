// Asks only whether a song goes with the one that was chosen last.
#include <cstdlib>
#include <iostream>
#include <utility>

int n, m, target, ways;
int lengths[18];
bool apart[18][18];
std::pair<int, int> best{1'000'000'000, 0};

void go_on(int song, int last, int count, int sum) {
    if (song == n) {
        if (count == 0) return;
        std::pair<int, int> found{std::abs(sum - target), count};
        if (found < best) {
            best = found;
            ways = 0;
        }
        if (found == best) ++ways;
        return;
    }
    go_on(song + 1, last, count, sum);
    if (last < 0 || !apart[song][last]) go_on(song + 1, song, count + 1, sum + lengths[song]);
}

int main() {
    std::cin >> n >> m >> target;
    for (int i = 0; i < n; ++i) std::cin >> lengths[i];
    for (int a, b; m--;) {
        std::cin >> a >> b;
        apart[a - 1][b - 1] = apart[b - 1][a - 1] = true;
    }
    go_on(0, -1, 0, 0);
    std::cout << best.first << ' ' << best.second << ' ' << ways << '\n';
}
