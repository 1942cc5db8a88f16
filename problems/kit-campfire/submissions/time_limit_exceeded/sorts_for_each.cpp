// Sorts all places anew for each person.
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    std::cin >> n;
    std::vector<int> places;
    long long fire = 0, moved = 0;
    for (int i = 0, place; i < n; ++i) {
        std::cin >> place;
        places.push_back(place);
        std::sort(places.begin(), places.end());
        long long next = places[i / 2];
        if (i > 0) moved += std::llabs(next - fire);
        fire = next;
    }
    std::cout << moved << '\n';
}
