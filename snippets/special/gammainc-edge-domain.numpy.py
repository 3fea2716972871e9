import numpy as np
import scipy

a = np.array([0., 0., 0., 2., -1., float("nan")])
x = np.array([0., 0.5, 1., -1., 1., 0.])
scipy.special.gammainc(a, x)
