// Includes a file of the learner's, to see it in the error messages.
#include "@PATH@"
int main() {}
