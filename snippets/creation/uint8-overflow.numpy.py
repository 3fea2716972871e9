import numpy as np

x = np.array([200, 3], dtype=np.uint8)
y = np.array([100, 4], dtype=np.uint8)
x + y
