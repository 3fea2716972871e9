import numpy as np
import scipy

x = np.array([-1., 0., 1., 5.])
scipy.special.i1(x)
