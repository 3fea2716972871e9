import numpy as np
import scipy

x = np.array([0.5, 1., 3., 10.])
scipy.special.polygamma(1, x)
