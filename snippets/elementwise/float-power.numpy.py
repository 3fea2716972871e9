import numpy as np

x = np.array([2., 3., 4.])
p = np.array([-1., 2., 0.5])
np.float_power(x, p)
