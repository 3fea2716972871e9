import numpy as np

x = np.array([1.0, 3.0])
x / np.sqrt(1 + 1e-5), (x - x.mean()) / np.sqrt(x.var() + 1e-5)
