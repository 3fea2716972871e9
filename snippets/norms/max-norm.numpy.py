import numpy as np

x = np.array([3., 4., -12.])
np.linalg.vector_norm(x, ord=np.inf)
