import numpy as np
import scipy

p = np.array([0., 0.5, 1.])
q = np.array([1., 0.25, 2.])
scipy.special.kl_div(p, q)
