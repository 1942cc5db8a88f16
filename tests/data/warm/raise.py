def f(): return 1//0
print(1)
f()
