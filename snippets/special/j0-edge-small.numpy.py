import numpy as np
import scipy

x = np.array([0., 0.5, 2., 20.])
scipy.special.j0(x)
