import numpy as np

x = np.array([0., 0., 0.])
x / np.linalg.vector_norm(x)
