import numpy as np

a = np.linalg.eigh(np.array([[2., 1.], [1., 3.]])).eigenvectors
b = np.linalg.eigh(np.array([[5., 1.], [1., 3.]])).eigenvectors
a, b
