import numpy as np

A, B = np.ones((3, 2)), np.ones((2, 2))
np.vectorize(np.dot, signature="(n),(n)->()")(A, B)
