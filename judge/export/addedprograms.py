"""Programs that an export adds: what the format wants and the package does not have."""

#: takes what every text has in common
ANY_TEXT_VALIDATOR = b'''"""Exit 42 when standard input is UTF-8 text, else 43. Made by judge export: the problem has none of its own."""

import sys

try:
    sys.stdin.buffer.read().decode("utf-8")
except UnicodeDecodeError:
    sys.exit(43)
sys.exit(42)
'''

#: the rule of judge.checkers.unordered
UNORDERED_LINES_VALIDATOR = b'''"""Exit 42 when standard input has the lines of the answer in any order, else 43. Made by judge export."""

import sys


def lines_of(text):
    return sorted(line.rstrip() for line in text.rstrip().split(b"\\n"))


with open(sys.argv[2], "rb") as answer:
    expected = lines_of(answer.read())
sys.exit(42 if lines_of(sys.stdin.buffer.read()) == expected else 43)
'''

_TRANSLATOR = b"""// Made by judge export. The program beside this file speaks testlib's dialect, whoever runs it the one of
// the ICPC package format. Before main begins, the process forks: the child becomes the program, with the
// arguments that it wants; the parent waits for it and translates its exit code.
#include <fcntl.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

__attribute__((constructor)) static void translate(int argc, char **argv, char **) {
    pid_t child = fork();
    if (child == 0) {
%s        return;
    }
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child || !WIFEXITED(status))
        _exit(1);
    switch (WEXITSTATUS(status)) {
        case 0: _exit(42);
%s        default: _exit(1);
    }
}
"""

#: testlib: checker input output answer; ICPC: checker input answer feedback/ < output
CHECKER_TRANSLATOR = _TRANSLATOR % (
    b"""        if (argc < 4)
            _exit(3);
        int messages = open((std::string(argv[3]) + "/judgemessage.txt").c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
        if (messages >= 0)
            dup2(messages, 2);
        static char output[] = "/dev/stdin";
        argv[3] = argv[2];
        argv[2] = output;
""",
    b"        case 1: case 2: case 4: case 8: _exit(43);\n",
)

#: both dialects read standard input; testlib refuses with 3
INPUT_VALIDATOR_TRANSLATOR = _TRANSLATOR % (
    b"        (void)argc, (void)argv;\n",
    b"        case 1: case 2: case 3: case 4: case 8: _exit(43);\n",
)
