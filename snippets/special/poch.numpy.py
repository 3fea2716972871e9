import numpy as np
import scipy

z = np.array([1., 2., 0.5])
m = np.array([4., 3., 2.])
scipy.special.poch(z, m)
