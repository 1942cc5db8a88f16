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
    int count = 0, first = 0;
    for (int place = 0; place + m <= n; ++place) {
        int matched = 0;
        while (matched < m && song[place + matched] - tune[matched] == song[place] - tune[0]) ++matched;
        if (matched < m) continue;
        if (count++ == 0) first = place + 1;
    }
    std::cout << count << ' ' << first << '\n';
}
