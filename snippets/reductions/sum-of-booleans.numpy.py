import numpy as np

x = np.array([1., 5., 2., 4.])
(x > 2).sum()
