from scipy import stats
import numpy as np

stats.norm.rvs(size=5)
np.array([1., 2.])
