import numpy as np
import scipy

rng = np.random.default_rng(0)
w = 0.02 * scipy.stats.truncnorm.rvs(-2, 2, size=(200, 100), random_state=rng)
w / 0.02
