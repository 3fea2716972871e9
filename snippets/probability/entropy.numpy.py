import numpy as np
import scipy

p = np.array([0.5, 0.25, 0.25, 0.])
scipy.special.entr(p).sum()
