import numpy as np

np.fft.rfftfreq(5, d=0.1)
