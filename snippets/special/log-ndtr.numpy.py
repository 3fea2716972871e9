import numpy as np
import scipy

x = np.array([-3., -1., 0., 2.])
scipy.special.log_ndtr(x)
