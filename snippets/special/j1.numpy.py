import numpy as np
import scipy

x = np.array([0.5, 2., 5.])
scipy.special.j1(x)
