import threading,time
def g():
    time.sleep(0.05); print('late')
threading.Thread(target=g).start()
