import threading
def g(): 1//0
threading.Thread(target=g).start()
