import sys
def f(n):
    global d
    d=n
    f(n+1)
try: f(0)
except RecursionError: print(d)
