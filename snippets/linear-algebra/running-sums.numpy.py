import numpy as np

X = np.arange(1, 13).reshape(2, 3, 2)
X.cumsum(axis=0), X.cumsum(axis=1), X.cumsum(axis=2)
