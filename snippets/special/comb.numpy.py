import numpy as np
import scipy

n = np.array([5., 10., 4.])
k = np.array([2., 3., 4.])
scipy.special.comb(n, k)
