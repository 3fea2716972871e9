import numpy as np

x = np.array([3., -4., 5.])
np.linalg.vector_norm(x, ord=3)
