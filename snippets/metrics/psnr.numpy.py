import numpy as np

a, b = np.array([[0.0, 0.5], [1.0, 1.0]]), np.array([[0.0, 0.5], [1.0, 0.8]])
error = ((a - b) ** 2).mean()
10 * np.log10(1.0**2 / error)
