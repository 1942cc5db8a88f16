# Reads stdin by input()
import fileinput, io, mmap, os, sys
numbers = input().split()
print("ok" if numbers == ["1", "2"] else numbers)
