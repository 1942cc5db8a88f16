class A:
    def __del__(self): print('del')
a=A()
