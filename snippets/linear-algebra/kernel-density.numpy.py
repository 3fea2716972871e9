import numpy as np
import scipy

x, at = np.array([1.0, 2.0, 4.0, 4.5]), np.array([2.0, 3.0])
scipy.stats.gaussian_kde(x)(at)
