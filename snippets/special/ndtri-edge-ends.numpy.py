import numpy as np
import scipy

p = np.array([0., 1., 1.5])
scipy.special.ndtri(p)
