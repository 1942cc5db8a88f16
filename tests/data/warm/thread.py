import threading,sys
threading.stack_size(1<<26)
sys.setrecursionlimit(10**6)
def f(n): return 0 if n==0 else 1+f(n-1)
def g(): print(f(20000))
t=threading.Thread(target=g); t.start(); t.join(); print(threading.main_thread() is threading.current_thread(), threading.current_thread().name)
