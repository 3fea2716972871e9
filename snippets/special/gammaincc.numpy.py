import numpy as np
import scipy

a = np.array([0.5, 2., 5.])
x = np.array([1., 1., 10.])
scipy.special.gammaincc(a, x)
