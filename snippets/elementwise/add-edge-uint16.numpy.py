import numpy as np

x = np.array([65535, 1], np.uint16)
x + x
