import numpy as np
import scipy

x = np.array([-1., 0., 1., 3.])
scipy.special.erfc(x)
