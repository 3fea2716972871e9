import numpy as np
import scipy

x = np.array([1.0, 2.0, 4.0, 9.0])
scipy.stats.sem(x)
