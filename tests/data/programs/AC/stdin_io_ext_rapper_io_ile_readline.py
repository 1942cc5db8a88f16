# Reads stdin by io.TextIOWrapper(io.FileIO(0)).readline()
import fileinput, io, mmap, os, sys
numbers = io.TextIOWrapper(io.FileIO(0)).readline().split()
print("ok" if numbers == ["1", "2"] else numbers)
