import numpy as np

x = np.array([2., 3., 5., 7., 11., 13., 17.])
x[::2]
