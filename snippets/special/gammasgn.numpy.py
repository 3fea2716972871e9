import numpy as np
import scipy

x = np.array([-2.5, -1.5, -0.5, 2.])
scipy.special.gammasgn(x)
