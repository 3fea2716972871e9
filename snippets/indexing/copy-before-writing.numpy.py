import numpy as np

x = np.arange(6.)
X = x.copy().reshape(2, 3)
X[:1] = 12.
x, X
