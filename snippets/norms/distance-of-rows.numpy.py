import numpy as np

a, b = np.array([[1.0, 2.0], [3.0, 4.0]]), np.array([[4.0, 6.0], [3.0, 5.0]])
np.linalg.vector_norm(a - b, axis=-1)
