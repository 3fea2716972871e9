import numpy as np
import scipy

p = np.array([0.5, 0.])
p * np.log(p), scipy.special.xlogy(p, p)
