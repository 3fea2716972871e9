import numpy as np

x = np.array([3e20, -4e20])
np.linalg.vector_norm(x)
