import numpy as np
import scipy

data = np.random.default_rng(0).standard_normal(1_000, dtype=np.float32)
log_density = scipy.stats.norm.logpdf(data)
np.exp(log_density).prod(), log_density.sum()
