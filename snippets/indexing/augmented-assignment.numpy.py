import numpy as np

x = np.array([1., 2., 3.])
y = x
y += 10.
x
