import numpy as np

x = np.array([3., -4.])
np.abs(x).sum(), np.linalg.vector_norm(x)
