import numpy as np
import scipy

x = np.array([3.0, 1.0, 3.0, 7.0])
scipy.stats.rankdata(x)
