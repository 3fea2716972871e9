import numpy as np
import scipy

n = np.array([0., 1., 5., 7.])
scipy.special.factorial(n)
