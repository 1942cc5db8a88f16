# Reads stdin by open("/dev/stdin").read()
import fileinput, io, mmap, os, sys
numbers = open("/dev/stdin").read().split()
print("ok" if numbers == ["1", "2"] else numbers)
