#pragma once
#include <vector>

// Days of the longest run of consecutive temperatures whose highest and lowest differ by at most bound.
int longest_steady(const std::vector<int>& temperatures, int bound);
