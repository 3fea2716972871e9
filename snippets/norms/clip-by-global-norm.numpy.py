import numpy as np

a, b = np.array([3., 0.]), np.array([4.])
norm = np.sqrt((a**2).sum() + (b**2).sum())
factor = min(1, 1 / norm)
factor * a, factor * b
