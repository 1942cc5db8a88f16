"""How long `judge run 1000` takes for three samples of a Python solution, in bash loops that run it and then diff."""

from measure import JUDGE, SUM_PY, alternate, bash_loop, command, python3, tell, workspace

with workspace(3, SUM_PY, ".py") as root:
    loop = bash_loop(root, f"{python3()} solutions/1000.py", "diff -q")
    judged, by_hand = alternate(command([JUDGE, "run", "1000"], root), command(loop, root))
    tell("judge run 1000, 3 samples, Python solution / bash loop: run, then diff", judged / by_hand, 1.4)
