// Finds the strongest, puts it aside, and finds the strongest of the others from nothing: 2N - 3 matches.
#include <iostream>

int n, most;

int strongest_without(int other) {
    int best = other == 1 ? 2 : 1;
    for (int robot = best + 1; robot <= n; ++robot) {
        if (robot == other) continue;
        std::cout << "? " << best << ' ' << robot << std::endl;
        if (!(std::cin >> best)) std::exit(0);
    }
    return best;
}

int main() {
    std::cin >> n >> most;
    int first = strongest_without(0);
    int second = strongest_without(first);
    std::cout << "! " << first << ' ' << second << std::endl;
}
