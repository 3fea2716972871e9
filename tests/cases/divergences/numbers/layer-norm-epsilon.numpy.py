import numpy as np

x = np.array([1., 2., 4.])
(x - x.mean()) / np.sqrt(x.var() + 1e-5)
