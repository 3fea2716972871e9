import numpy as np

x = np.array([1., -2., 3.])
np.vectorize(lambda v: v**2 if v > 0. else 0.)(x)
