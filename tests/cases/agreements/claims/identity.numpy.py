import numpy as np

x = np.array([0.1, 0.7, 2.3])
np.linalg.norm(x) ** 2, x @ x
