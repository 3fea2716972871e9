import numpy as np

y = np.array([1.0, 2.0, 3.0])
np.mean((y[:, None] - y) ** 2)
