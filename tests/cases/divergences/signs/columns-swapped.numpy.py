import numpy as np

np.linalg.eigh(np.array([[2., 1.], [1., 3.]])).eigenvectors
