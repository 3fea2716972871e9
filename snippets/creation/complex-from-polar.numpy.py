import numpy as np

r = np.array([1.0, 2.0, 3.0])
t = np.array([0.0, 0.5, -1.0])
r * np.exp(1j * t)
