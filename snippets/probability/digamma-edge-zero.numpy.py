import numpy as np
import scipy

x = np.array([0., -1.])
scipy.special.digamma(x)
