import numpy as np

w = np.array([[1.0, -2.0], [3.0, 0.0]])
0.1 * np.abs(w).sum() + 0.01 * (w**2).sum()
