import numpy as np

g_a, g_b = np.array([3., 0.]), np.array([4.])
scale = min(1., 1. / np.hypot(3., 4.))
-scale * g_a, -scale * g_b
