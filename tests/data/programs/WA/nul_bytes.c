// NUL bytes in the output.
#include <stdio.h>
int main(void) { fwrite("ok\0\0\n", 1, 5, stdout); }
