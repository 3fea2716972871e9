import numpy as np

x = np.array([1., 0.])
assert x.ndim == 2
x
