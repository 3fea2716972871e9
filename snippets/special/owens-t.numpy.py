import numpy as np
import scipy

h = np.array([0., 0.5, 2.])
a = 1.5
scipy.special.owens_t(h, a)
