import numpy as np

x = np.array([1.0, 1e-12])
x.sum() - 1
