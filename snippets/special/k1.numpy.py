import numpy as np
import scipy

x = np.array([0.5, 1., 5.])
scipy.special.k1(x)
