x=bytearray(300<<20); print(len(x))
