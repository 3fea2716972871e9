import numpy as np
import scipy

x = np.array([0., -1., -2.])
scipy.special.polygamma(1, x)
