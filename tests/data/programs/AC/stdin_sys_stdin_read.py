# Reads stdin by sys.stdin.read()
import fileinput, io, mmap, os, sys
numbers = sys.stdin.read().split()
print("ok" if numbers == ["1", "2"] else numbers)
