import numpy as np

x = np.array([1e-4, 1e-4])
(x / np.sqrt((x**2).mean() + 1e-6))[0]
