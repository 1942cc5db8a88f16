# Tries every way out: the test listens on a port and an abstract socket.
import socket
breaches = []
def attempt(what, action):
    try:
        action()
        breaches.append(what)
    except OSError:
        pass
def send_datagram():
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", @PORT@))
def connect_abstract():
    socket.socket(socket.AF_UNIX).connect("\0@ABSTRACT@")
attempt("tcp", lambda: socket.create_connection(("127.0.0.1", @PORT@), timeout=1))
attempt("tcp 6", lambda: socket.create_connection(("::1", @PORT@), timeout=1))
attempt("udp", send_datagram)
attempt("abstract", connect_abstract)
attempt("listen", lambda: socket.create_server(("127.0.0.1", 0)))
print("breach: " + " ".join(breaches) if breaches else "ok")
