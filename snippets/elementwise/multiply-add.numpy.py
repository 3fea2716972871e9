import numpy as np

a = np.array([1., 2., 3.])
b = np.array([5., 10., -1.])
c = np.array([100., 200., 300.])
a * b + c
