# 50,000 levels, after raising the limit.
import sys
sys.setrecursionlimit(10**6)
def depth(n: int) -> int:
    return 0 if n == 0 else 1 + depth(n - 1)
print("ok" if depth(50_000) == 50_000 else "no")
