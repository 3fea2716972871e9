import numpy as np

a = np.array([1., 2., 3.])
b = np.array([10., 20., 30.])
c = np.array([100., 200., 300.])
i = np.array([0, 2, 1])
np.choose(i, (a, b, c))
