import numpy as np

np.fft.fftfreq(5, d=0.1)
