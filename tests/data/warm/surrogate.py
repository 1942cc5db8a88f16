import sys; sys.stdout.write('\ud800')
