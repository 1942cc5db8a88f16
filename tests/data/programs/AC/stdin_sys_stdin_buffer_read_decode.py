# Reads stdin by sys.stdin.buffer.read().decode()
import fileinput, io, mmap, os, sys
numbers = sys.stdin.buffer.read().decode().split()
print("ok" if numbers == ["1", "2"] else numbers)
