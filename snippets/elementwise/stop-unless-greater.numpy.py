import numpy as np

x = np.array([1., 0.])
assert (x > 0.).all()
x
