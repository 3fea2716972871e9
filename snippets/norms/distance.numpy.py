import numpy as np

a, b = np.array([[1.0, 2.0], [3.0, 4.0]]), np.array([[1.0, 5.0], [7.0, 4.0]])
np.linalg.norm(a - b)
