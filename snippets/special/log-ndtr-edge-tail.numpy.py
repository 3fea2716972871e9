import numpy as np
import scipy

x = np.array([-20., -5.])
scipy.special.log_ndtr(x)
