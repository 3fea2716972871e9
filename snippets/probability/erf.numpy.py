import numpy as np
import scipy

x = np.array([-1., 0., 0.5, 2.])
scipy.special.erf(x)
