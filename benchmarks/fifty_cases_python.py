"""How long 50 tiny cases of one Python solution take, in 50 times `python3 file < in`.

Start-up apart: the command with 70 cases less the command with 20 (see fifty_cases_cpp.py).
"""

from measure import JUDGE, SUM_PY, alternate, command, python3, tell, workspace

with workspace(70, SUM_PY, ".py") as root, workspace(20, SUM_PY, ".py") as smaller:
    loop = f"for i in $(seq 50); do {python3()} solutions/1000.py < problems/1000/data/sample/01.in; done"
    all_s, smaller_s, bare_s = alternate(
        command([JUDGE, "run", "1000"], root), command([JUDGE, "run", "1000"], smaller), command(["bash", "-c", loop], root)
    )
    tell("50 tiny cases of one Python solution, start-up apart / 50 times python3 file < in", (all_s - smaller_s) / bare_s, 1.1)
