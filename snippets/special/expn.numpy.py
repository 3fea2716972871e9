import numpy as np
import scipy

x = np.array([0.5, 1., 2.])
scipy.special.expn(3, x)
