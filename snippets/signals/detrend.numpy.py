import numpy as np
import scipy

x = np.array([1.0, 3.0, 2.0, 5.0, 4.0])
scipy.signal.detrend(x)
