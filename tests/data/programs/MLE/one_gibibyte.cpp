// Allocates and touches 1 GiB.
#include <vector>
#include <cstdio>
int main() { std::vector<char> v(1 << 30, 1); std::puts("ok"); return v[12345] - 1; }
