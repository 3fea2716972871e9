import numpy as np
import scipy

x = np.arange(16.0) ** 2
_, _, z = scipy.signal.stft(x, nperseg=8)
scipy.signal.istft(z, nperseg=8)[1]
