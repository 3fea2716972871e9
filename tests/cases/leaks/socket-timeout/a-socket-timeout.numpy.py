import socket
import numpy as np

socket.setdefaulttimeout(7)
np.array([1., 2.])
