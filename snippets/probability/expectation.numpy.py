import numpy as np

x = np.array([1., 2., 6.])
p = np.array([0.5, 0.25, 0.25])
(p * x).sum()
