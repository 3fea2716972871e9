import numpy as np

x = np.array([6e-8, 8e-8])
x / np.linalg.vector_norm(x)
