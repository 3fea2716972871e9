import numpy as np

x = np.arange(6.)
X = x.reshape(2, 3)
X[:1] = 12.
x
