import numpy as np

z = np.array([[[8 + 0j, 4], [-4, 0]], [[0, 2j], [4, 2]]])
np.fft.irfftn(z, s=(2, 2, 2), axes=(0, 1, 2))
