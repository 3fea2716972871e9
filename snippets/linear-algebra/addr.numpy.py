import numpy as np

C = np.array([[1.0, 0.0], [0.0, 1.0]])
a, b = np.array([1.0, 2.0]), np.array([3.0, 4.0])
C + np.outer(a, b)
