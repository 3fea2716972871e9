import numpy as np
import scipy

rng = np.random.default_rng(0)
q = scipy.stats.ortho_group.rvs(3, random_state=rng)
q @ q.T, np.eye(3)
