import numpy as np

y = np.array([[1.0, -1.0], [0.0, 1.0]])
0.1 * np.sum(y**2)
