"""How long the whole command takes for 20 samples of a cached C++ solution, in bash loops that run it and then cmp."""

from measure import JUDGE, SUM_CPP, alternate, bash_loop, built_program, command, tell, workspace

with workspace(20, SUM_CPP, ".cpp") as root:
    command([JUDGE, "run", "1000"], root)()
    loop = bash_loop(root, built_program(root), "cmp -s")
    judged, by_hand = alternate(command([JUDGE, "run", "1000"], root), command(loop, root))
    tell("20 samples of a cached C++ solution, whole command / bash loop with cmp", judged / by_hand, 1.35)
