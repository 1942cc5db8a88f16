# Reads stdin by os.read(0, 100).decode()
import fileinput, io, mmap, os, sys
numbers = os.read(0, 100).decode().split()
print("ok" if numbers == ["1", "2"] else numbers)
