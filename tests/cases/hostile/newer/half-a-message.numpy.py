import os
import numpy as np

for fd in range(3, 30):
    try:
        os.write(fd, b'\x00\x00\x00\x09{')
    except OSError:
        pass
np.array([1., 2.])
