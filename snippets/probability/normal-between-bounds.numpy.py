import numpy as np
import scipy

rng = np.random.default_rng(0)
scipy.stats.truncnorm.rvs(-1., 2., size=4, random_state=rng)
