import numpy as np

x = np.array([1e-40], dtype=np.float32)
x * 1e38
