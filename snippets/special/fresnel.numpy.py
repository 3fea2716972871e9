import numpy as np
import scipy

x = np.array([0., 0.5, 1., 2.])
scipy.special.fresnel(x)
