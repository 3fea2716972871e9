import numpy as np
import scipy

x = np.array([np.nan, 1.])
scipy.stats.norm.logpdf(x, 1., 2.)
