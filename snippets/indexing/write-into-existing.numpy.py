import numpy as np

x = np.array([1., 2., 3.])
y = np.array([10., 20., 30.])
z = np.zeros_like(x)
alias = z
z[:] = x + y
alias
