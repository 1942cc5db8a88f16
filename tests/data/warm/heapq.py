import heapq,collections,itertools,math,bisect,functools
print(heapq.nsmallest(2,[3,1,2]), collections.Counter('aab'))
