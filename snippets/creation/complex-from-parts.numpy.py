import numpy as np

re = np.array([1.0, 2.0])
im = np.array([3.0, -4.0])
re + 1j * im
