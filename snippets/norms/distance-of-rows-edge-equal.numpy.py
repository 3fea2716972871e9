import numpy as np

a = np.array([[1.0, 2.0]])
np.linalg.vector_norm(a - a, axis=-1)
