import numpy as np

x = np.array([[0., 999., 1000.], [-2., 0., 0.5]])
e = np.exp(x - x.max(axis=1, keepdims=True))
e / e.sum(axis=1, keepdims=True)
