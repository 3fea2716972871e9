import numpy as np

x = np.array([[1.0, 5.0, 2.0, 0.0], [3.0, 4.0, 9.0, 8.0]])
x.reshape(2, 2, 2).max(axis=(0, 2))
