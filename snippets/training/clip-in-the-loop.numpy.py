import numpy as np

a, b = np.zeros(2), np.zeros(1)
g_a, g_b = np.array([3., 0.]), np.array([4.])
norm = np.sqrt((g_a**2).sum() + (g_b**2).sum())
scale = min(1., 1. / norm)
a - scale * g_a, b - scale * g_b
