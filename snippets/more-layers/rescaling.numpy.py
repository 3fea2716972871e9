import numpy as np

x = np.array([0, 51, 255], dtype=np.uint8)
x / 127.5 - 1
