# Reads stdin by mmap.mmap(0, 0, prot=mmap.PROT_READ)[:].decode()
import fileinput, io, mmap, os, sys
numbers = mmap.mmap(0, 0, prot=mmap.PROT_READ)[:].decode().split()
print("ok" if numbers == ["1", "2"] else numbers)
