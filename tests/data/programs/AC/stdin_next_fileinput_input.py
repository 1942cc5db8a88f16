# Reads stdin by next(fileinput.input())
import fileinput, io, mmap, os, sys
numbers = next(fileinput.input()).split()
print("ok" if numbers == ["1", "2"] else numbers)
