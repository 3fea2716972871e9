import numpy as np
import scipy

p = np.array([0.1, 0.5, 0.8])
scipy.special.logit(p)
