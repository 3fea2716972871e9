import numpy as np

x = np.array([2047.0, 2048.0], dtype=np.float16)
x + 1
