import numpy as np

n = np.array([1, 2, 3], dtype=np.int32)
x = np.array([0.5, 0.25, -4.], dtype=np.float32)
n + x
