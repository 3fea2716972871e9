import numpy as np
import scipy

p = np.array([0.5, 0.5])
q = np.array([1., 0.])
scipy.special.rel_entr(p, q).sum()
