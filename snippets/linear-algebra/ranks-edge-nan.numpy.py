import numpy as np
import scipy

x = np.array([3.0, np.nan, 1.0])
scipy.stats.rankdata(x)
