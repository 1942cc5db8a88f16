// Goes on with a song and without it; what does not go together is cut off.
#include <cstdlib>
#include <iostream>
#include <utility>
#include <vector>

int n, m, target, ways;
int lengths[18];
bool apart[18][18];
std::vector<int> chosen;
std::pair<int, int> best{1'000'000'000, 0};

void go_on(int song, int sum) {
    if (song == n) {
        if (chosen.empty()) return;
        std::pair<int, int> found{std::abs(sum - target), static_cast<int>(chosen.size())};
        if (found < best) {
            best = found;
            ways = 0;
        }
        if (found == best) ++ways;
        return;
    }
    go_on(song + 1, sum);
    for (int other : chosen)
        if (apart[song][other]) return;
    chosen.push_back(song);
    go_on(song + 1, sum + lengths[song]);
    chosen.pop_back();
}

int main() {
    std::cin >> n >> m >> target;
    for (int i = 0; i < n; ++i) std::cin >> lengths[i];
    for (int a, b; m--;) {
        std::cin >> a >> b;
        apart[a - 1][b - 1] = apart[b - 1][a - 1] = true;
    }
    go_on(0, 0);
    std::cout << best.first << ' ' << best.second << ' ' << ways << '\n';
}
