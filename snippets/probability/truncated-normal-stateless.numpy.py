import numpy as np
import scipy

rng = np.random.default_rng(0)
scipy.stats.truncnorm.rvs(-2., 2., loc=1., scale=0.5, size=4, random_state=rng)
