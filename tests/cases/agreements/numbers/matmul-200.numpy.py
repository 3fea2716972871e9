import numpy as np

x = (np.arange(40_000, dtype=np.float32) * 7919 % 1000 / 500 - 1).reshape(200, 200)
x @ x
