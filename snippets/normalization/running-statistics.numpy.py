import numpy as np

x = np.array([1.0, 2.0, 3.0, 6.0])
np.array([0.99 * 0 + 0.01 * x.mean(), 0.99 * 1 + 0.01 * x.var()])
