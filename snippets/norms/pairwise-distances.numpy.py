import numpy as np

a = np.array([[0., 0.], [3., 4.]])
b = np.array([[5., 12.], [0., 4.], [3., -4.]])
np.linalg.vector_norm(a[:, None] - b, axis=-1)
