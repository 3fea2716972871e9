import numpy as np
import scipy

x = np.sin(np.arange(24.0)) + 0.5
scipy.signal.welch(x, nperseg=8)[1]
