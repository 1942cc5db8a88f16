#include <algorithm>

#include "steady.h"

int longest_steady(const std::vector<int>& temperatures, int bound) {
    int longest = 0, days = temperatures.size();
    for (int start = 0; start < days; ++start) {
        int high = temperatures[start], low = high, end = start;
        for (; end < days; ++end) {
            high = std::max(high, temperatures[end]);
            low = std::min(low, temperatures[end]);
            if (high - low > bound) break;
        }
        longest = std::max(longest, end - start);
    }
    return longest;
}
