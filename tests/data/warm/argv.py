import sys; print(sys.argv, __name__, __file__[-7:], sys.path[0][-3:] , sys.modules['__main__'].__name__, sorted(globals()))
