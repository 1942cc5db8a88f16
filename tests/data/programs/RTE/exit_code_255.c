// Ends with code 255, after the right output.
#include <stdio.h>
#include <stdlib.h>
int main(void) { puts("ok"); exit(255); }
