import numpy as np

a = np.array([3., 4.])
b = np.array([8., 6.])
a @ b / (np.linalg.vector_norm(a) * np.linalg.vector_norm(b))
