import sys
print=sys.stdout.write
print('a\n')
