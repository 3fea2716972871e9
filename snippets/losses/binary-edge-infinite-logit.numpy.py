import numpy as np

z, y = np.array([np.inf, -np.inf]), np.array([1.0, 0.0])
np.logaddexp(0, z) - y * z
