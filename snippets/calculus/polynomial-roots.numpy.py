import numpy as np

p = np.polynomial.Polynomial([-40., 28., -8., 2.])
p.roots()
