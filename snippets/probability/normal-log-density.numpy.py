import numpy as np
import scipy

x = np.array([-1., 0., 1., 4.])
scipy.stats.norm.logpdf(x, 1., 2.)
