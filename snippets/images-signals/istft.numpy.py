import numpy as np
import scipy

x = np.arange(16.0) ** 2
_, _, X = scipy.signal.stft(x, nperseg=8)
scipy.signal.istft(X, nperseg=8)[1][4:12]
