import numpy as np
import scipy

x = np.array([0.5, 1., 4.])
scipy.special.sici(x)
