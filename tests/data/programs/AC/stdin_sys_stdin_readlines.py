# Reads stdin by sys.stdin.readlines()[0]
import fileinput, io, mmap, os, sys
numbers = sys.stdin.readlines()[0].split()
print("ok" if numbers == ["1", "2"] else numbers)
