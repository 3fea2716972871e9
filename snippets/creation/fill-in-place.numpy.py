import numpy as np

x = np.array([1., 2., 3.])
x.fill(9.)
x
