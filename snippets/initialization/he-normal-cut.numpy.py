import numpy as np
import scipy

rng = np.random.default_rng(0)
stddev = (2 / 200) ** 0.5 / 0.87962566
w = stddev * scipy.stats.truncnorm.rvs(-2, 2, size=(200, 100), random_state=rng)
w / (0.1 / 0.87962566)
