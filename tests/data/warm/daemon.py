import threading,time
def g():
    time.sleep(5); print('late')
threading.Thread(target=g,daemon=True).start()
print(1)
