import numpy as np
import scipy

x = np.array([1., 0.5, -1.])
q = np.array([1., 1., 1.])
scipy.special.zeta(x, q)
