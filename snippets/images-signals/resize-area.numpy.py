import numpy as np

x = np.arange(16.0).reshape(4, 4)
x.reshape(2, 2, 2, 2).mean(axis=(1, 3))
