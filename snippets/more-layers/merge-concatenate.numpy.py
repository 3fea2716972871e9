import numpy as np

a, b = np.array([[1.0, 2.0]]), np.array([[3.0]])
np.concatenate([a, b], axis=-1)
