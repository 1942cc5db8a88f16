import sys; print('json' in sys.modules)
