import numpy as np

np.polynomial.set_default_printstyle("ascii")
np.array([1., 2.])
