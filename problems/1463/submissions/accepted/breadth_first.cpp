#include <iostream>
#include <queue>
#include <vector>

int main() {
    int n;
    std::cin >> n;
    std::vector<int> presses(n + 1, -1);
    std::queue<int> queue;
    auto reach = [&](int number, int count) {
        if (presses[number] >= 0) return;
        presses[number] = count;
        queue.push(number);
    };
    reach(n, 0);
    while (presses[1] < 0) {
        int number = queue.front();
        queue.pop();
        int count = presses[number] + 1;
        if (number % 3 == 0) reach(number / 3, count);
        if (number % 2 == 0) reach(number / 2, count);
        reach(number - 1, count);
    }
    std::cout << presses[1] << '\n';
}
