import numpy as np

x = np.array([-2., 0., 1., 5.])
np.where(x > 0, x, np.expm1(x))
