import numpy as np

a, b = np.array([[0.0, 0.0], [1.0, 1.0]]), np.array([[3.0, 4.0], [2.0, 1.0]])
np.linalg.norm(a - b, axis=-1)
