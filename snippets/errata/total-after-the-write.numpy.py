import numpy as np

x = np.arange(12)
before = x.sum()
x.reshape(3, 4)[:2, :] = 12
before, x.sum()
