import numpy as np

p = np.polynomial.Polynomial([1., -3., 2.])
x = np.array([0., 1., 2., 5.])
p(x)
