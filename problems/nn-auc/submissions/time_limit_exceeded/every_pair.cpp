// Looks at every pair of a positive and a negative: up to ten billion.
#include <cstdio>
#include <list>

int main() {
    int n, threshold;
    std::scanf("%d %d", &n, &threshold);
    std::list<int> positives, negatives;
    int tp = 0, fp = 0;
    for (int i = 0, truth, score; i < n; ++i) {
        std::scanf("%d %d", &truth, &score);
        (truth ? positives : negatives).push_back(score);
        (truth ? tp : fp) += score > threshold;
    }
    long long twice = 0;
    for (int positive : positives) {
        for (int negative : negatives) twice += positive > negative ? 2 : positive == negative;
    }
    int p = positives.size(), m = negatives.size();
    std::printf("%d %d %d %d\n", tp, fp, p - tp, m - fp);
    double precision = tp + fp ? double(tp) / (tp + fp) : 0;
    std::printf("%.9f %.9f %.9f\n", precision, double(tp) / p, twice / 2.0 / p / m);
}
