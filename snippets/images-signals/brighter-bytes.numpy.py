import numpy as np

x = np.array([100, 200, 250], dtype=np.uint8)
x + 100
