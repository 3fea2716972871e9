import numpy as np

a = np.array([1, 2])
b = np.array([3, 4, 5])
np.stack(np.meshgrid(a, b, indexing="ij"), axis=-1).reshape(-1, 2)
