import numpy as np

p = np.array([1., -3., 2.])
x = np.array([0., 1., 2., 5.])
np.polynomial.Polynomial(p)(x)
