import numpy as np

p = np.array([1., -6., 11., -5.])
np.polydiv(p, np.array([1., -2.]))
