import numpy as np

r = np.array([1., 2.])
angle = np.array([0., 0.5])
r * np.exp(1j * angle)
