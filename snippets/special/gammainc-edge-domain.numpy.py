import numpy as np
import scipy

a = np.array([0., 0., 2., -1.])
x = np.array([0., 1., -1., 1.])
scipy.special.gammainc(a, x)
