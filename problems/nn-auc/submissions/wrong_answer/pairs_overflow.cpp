// Up to ten billion pairs do not fit into an int.
#include <algorithm>
#include <cstdio>
#include <vector>

int main() {
    int n, threshold;
    std::scanf("%d %d", &n, &threshold);
    std::vector<int> positives, negatives;
    int tp = 0, fp = 0;
    for (int i = 0, truth, score; i < n; ++i) {
        std::scanf("%d %d", &truth, &score);
        (truth ? positives : negatives).push_back(score);
        (truth ? tp : fp) += score > threshold;
    }
    std::sort(negatives.begin(), negatives.end());
    unsigned twice = 0;
    for (int score : positives) {
        auto [below, above] = std::equal_range(negatives.begin(), negatives.end(), score);
        twice += 2 * (below - negatives.begin()) + (above - below);
    }
    int p = positives.size(), m = negatives.size();
    std::printf("%d %d %d %d\n", tp, fp, p - tp, m - fp);
    double precision = tp + fp ? double(tp) / (tp + fp) : 0;
    std::printf("%.9f %.9f %.9f\n", precision, double(tp) / p, twice / 2.0 / p / m);
}
