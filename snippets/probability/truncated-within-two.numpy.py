import numpy as np
import scipy

rng = np.random.default_rng(0)
x = scipy.stats.truncnorm.rvs(-2., 2., size=1000, random_state=rng)
np.all(np.abs(x) <= 2)
