import numpy as np
import scipy

x = np.array([0.5, 1.5, 3., 10.])
scipy.special.polygamma(0, x), scipy.special.digamma(x)
