import numpy as np

y, p = np.array([[1.0, 2.0], [4.0, 5.0]]), np.array([[1.5, 2.0], [3.0, 6.0]])
rows = 100 * np.abs((y - p) / y).mean(axis=1)
rows, rows.mean()
