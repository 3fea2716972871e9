import numpy as np
import scipy

x = np.array([-1., 0., 5., 200.])
scipy.special.i0e(x)
