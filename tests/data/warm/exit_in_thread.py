import threading,sys
def g(): sys.exit(3)
threading.Thread(target=g).start()
