import numpy as np

w = np.ones((), dtype=np.float16)
for _ in range(100):
    w = w - 1e-4
w
