import numpy as np

f = np.array([-2., -1., 0., 1., 2.])
np.fft.ifftshift(f)
