import numpy as np

a = np.array([[0.0, 0.5], [1.0, 0.2]])
b = np.array([[0.1, 0.5], [0.9, 0.2]])
10 * np.log10(1 / np.mean((a - b) ** 2))
