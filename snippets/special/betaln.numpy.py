import numpy as np
import scipy

a = np.array([1., 2., 50.])
b = np.array([1., 3., 60.])
scipy.special.betaln(a, b)
