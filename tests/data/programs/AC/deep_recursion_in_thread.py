# 100,000 levels in a thread with a stack of its own.
import sys
import threading
sys.setrecursionlimit(10**6)
threading.stack_size(128 << 20)
def depth(n: int) -> int:
    return 0 if n == 0 else 1 + depth(n - 1)
thread = threading.Thread(target=lambda: print("ok" if depth(100_000) else "no"))
thread.start()
thread.join()
