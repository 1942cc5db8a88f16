// More memory than there is.
#include <cstdlib>
int main() { volatile long size = 1L << 60; char *block = new char[size]; return block[0]; }
