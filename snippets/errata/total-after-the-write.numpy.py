import numpy as np

x = np.arange(12)
before = x.sum()
X = x.reshape(3, 4)
X[:2] = 12
before, x.sum()
