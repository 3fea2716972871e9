import numpy as np

X = np.zeros((2, 3, 4))
len(X), len(X[0]), X.size
