import numpy as np

y, p = np.array([1.0, 2.0]), np.array([1.0, 4.0])
np.sqrt(((p - y) ** 2).mean())
