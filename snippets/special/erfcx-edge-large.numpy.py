import numpy as np
import scipy

x = np.array([5., 20.])
scipy.special.erfcx(x)
