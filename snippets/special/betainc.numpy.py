import numpy as np
import scipy

a, b = 2., 3.
x = np.array([0., 0.1, 0.5, 0.9, 1.])
scipy.special.betainc(a, b, x)
