import numpy as np

x = np.array([1.0, 2.0, 3.0, 6.0])
np.array([0.9 * 0 + 0.1 * x.mean(), 0.9 * 1 + 0.1 * x.var()])
