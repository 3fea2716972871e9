import numpy as np

z = np.array([[[4 + 0j, 2j], [8, 0]], [[0, 2], [4j, 4]]])
np.fft.ifftn(z, axes=(0, 2))
