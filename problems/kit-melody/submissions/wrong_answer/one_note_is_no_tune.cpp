#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m;
    std::cin >> n >> m;
    std::vector<int> song(n), tune(m);
    for (int& note : song) std::cin >> note;
    for (int& note : tune) std::cin >> note;
    for (int i = 0; i + 1 < n; ++i) song[i] = song[i + 1] - song[i];
    for (int i = 0; i + 1 < m; ++i) tune[i] = tune[i + 1] - tune[i];
    std::vector<int> fail(m);
    for (int i = 1, matched = 0; i + 1 < m; ++i) {
        while (matched && tune[matched] != tune[i]) matched = fail[matched];
        if (tune[matched] == tune[i]) ++matched;
        fail[i + 1] = matched;
    }
    int count = 0, first = 0;
    for (int i = 0, matched = 0; i + 1 < n; ++i) {
        while (matched && tune[matched] != song[i]) matched = fail[matched];
        if (tune[matched] == song[i]) ++matched;
        if (matched == 0 || matched < m - 1) continue;
        if (count++ == 0) first = i - (m - 1) + 2;
        matched = fail[matched];
    }
    std::cout << count << ' ' << first << '\n';
}
