import numpy as np
import scipy

x = np.array([-2., -1., 0., 1., 3.])
scipy.stats.norm.cdf(x)
