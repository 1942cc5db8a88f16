import sys
sys.excepthook=lambda *a: print('hook',a[0])
1//0
