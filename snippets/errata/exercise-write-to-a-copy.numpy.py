import numpy as np

x = np.arange(12)
X = x.reshape(3, 4).copy()
X[:2] = 12
X.sum(), x.sum()
