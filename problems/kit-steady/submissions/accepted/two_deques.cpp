#include <algorithm>
#include <deque>

#include "steady.h"

int longest_steady(const std::vector<int>& temperatures, int bound) {
    std::deque<int> highest, lowest;
    int start = 0, longest = 0;
    for (int end = 0; end < static_cast<int>(temperatures.size()); ++end) {
        while (!highest.empty() && temperatures[highest.back()] <= temperatures[end]) highest.pop_back();
        while (!lowest.empty() && temperatures[lowest.back()] >= temperatures[end]) lowest.pop_back();
        highest.push_back(end);
        lowest.push_back(end);
        while (temperatures[highest.front()] - temperatures[lowest.front()] > bound) {
            ++start;
            if (highest.front() < start) highest.pop_front();
            if (lowest.front() < start) lowest.pop_front();
        }
        longest = std::max(longest, end - start + 1);
    }
    return longest;
}
