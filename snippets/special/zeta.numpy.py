import numpy as np
import scipy

x = np.array([2., 3., 4.])
q = np.array([1., 1., 2.])
scipy.special.zeta(x, q)
