import numpy as np
import scipy

p = np.array([0.5, 0.25, 0.25])
q = np.array([0.125, 0.25, 0.625])
scipy.special.rel_entr(p, q).sum()
