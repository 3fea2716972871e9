import numpy as np

p = np.polynomial.Polynomial([1., 5., -3., 2.])
p.deriv().coef[::-1]
