import numpy as np

x = np.array([1., 2., 3.])
J = np.diag(2 * x)
first = np.array([1., 0., 0.]) @ J
last = np.array([0., 0., 1.]) @ J
first, last
