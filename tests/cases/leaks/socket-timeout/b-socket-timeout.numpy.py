import socket

socket.getdefaulttimeout() is None
