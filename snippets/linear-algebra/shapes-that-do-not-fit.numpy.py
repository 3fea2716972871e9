import numpy as np

A = np.ones((3, 4))
B = np.ones((3, 4))
A @ B
