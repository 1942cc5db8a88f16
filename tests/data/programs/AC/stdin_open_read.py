# Reads stdin by open(0).read()
import fileinput, io, mmap, os, sys
numbers = open(0).read().split()
print("ok" if numbers == ["1", "2"] else numbers)
