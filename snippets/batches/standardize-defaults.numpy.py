import numpy as np

x = np.array([1., 2., 3., 6.])
(x - x.mean()) / x.std()
