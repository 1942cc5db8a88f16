import mmap; m=mmap.mmap(0,0,prot=1); print(m[:])
