// Frees twice.
#include <stdlib.h>
int main(void) { char *volatile block = malloc(2000); char *volatile other = malloc(10); free(block); free(block); return other[0]; }
