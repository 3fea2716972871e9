import numpy as np
import scipy

x = np.array(-0.5)
scipy.special.gamma(x)
