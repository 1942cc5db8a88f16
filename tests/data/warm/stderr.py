import sys; print('a',file=sys.stderr); print('b')
