#include <cstdio>

int hour, minute, days;

void wait_a_minute() {
    if (++minute < 60) return;
    minute = 0;
    if (++hour < 24) return;
    hour = 0;
    ++days;
}

int main() {
    int n, standing;
    std::scanf("%d %d %d %d", &hour, &minute, &n, &standing);
    for (int i = 0; i < n; ++i) {
        int road;
        std::scanf("%d", &road);
        int total = i == 0 ? road : road + standing;
        while (total--) wait_a_minute();
    }
    std::printf("%02d:%02d\n%d\n", hour, minute, days);
}
