import numpy as np

x = np.array([3., 4.])
np.linalg.norm(x) ** 2, x @ x
