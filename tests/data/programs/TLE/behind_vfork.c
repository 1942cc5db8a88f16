// Its child by vfork computes, and it is stuck in the kernel until that ends.
#include <unistd.h>
int main(void) { if (vfork() == 0) for (;;) {} }
