// Counts the wagon that is to be let out as one for which there must be room beside the others.
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, room, q;
    std::cin >> n >> room >> q;
    std::vector<int> wagons(n), siding, order;
    for (int& wagon : wagons) std::cin >> wagon;
    int entered = 0;
    while (static_cast<int>(order.size()) < n) {
        int free = room - static_cast<int>(siding.size()) - (siding.empty() ? 0 : 1);
        int smallest = entered;
        for (int i = entered; i < n && i < entered + free; ++i)
            if (wagons[i] < wagons[smallest]) smallest = i;
        if (entered == n || free <= 0 || (!siding.empty() && siding.back() < wagons[smallest])) {
            order.push_back(siding.back());
            siding.pop_back();
            continue;
        }
        while (entered < smallest) siding.push_back(wagons[entered++]);
        order.push_back(wagons[entered++]);
    }
    for (int place; q--;) {
        std::cin >> place;
        std::cout << order[place - 1] << '\n';
    }
}
