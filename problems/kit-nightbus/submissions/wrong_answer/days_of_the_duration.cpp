#include <cstdio>

int main() {
    int hour, minute, n, standing;
    std::scanf("%d %d %d %d", &hour, &minute, &n, &standing);
    int duration = standing * (n - 1);
    for (int i = 0; i < n; ++i) {
        int road;
        std::scanf("%d", &road);
        duration += road;
    }
    int arrival = (60 * hour + minute + duration) % 1440;
    std::printf("%02d:%02d\n%d\n", arrival / 60, arrival % 60, (duration + 1439) / 1440);
}
