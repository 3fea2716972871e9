import numpy as np

x = np.arange(12.)
X = x.reshape(3, 4)
X[:2] = 12.
np.exp(x[:2])
