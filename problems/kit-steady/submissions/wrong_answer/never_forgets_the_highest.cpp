#include <algorithm>

#include "steady.h"

int longest_steady(const std::vector<int>& temperatures, int bound) {
    int start = 0, longest = 0, high = temperatures[0], low = temperatures[0];
    for (int end = 0; end < static_cast<int>(temperatures.size()); ++end) {
        high = std::max(high, temperatures[end]);
        low = std::min(low, temperatures[end]);
        if (high - low > bound) start = end, high = low = temperatures[end];  // what came just before may still fit
        longest = std::max(longest, end - start + 1);
    }
    return longest;
}
