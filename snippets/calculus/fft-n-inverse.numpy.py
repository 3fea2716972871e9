import numpy as np

z = np.array([[[21. + 0j, -3. + 11j], [7. + 0j, -3. - 1j]], [[5. + 2j, 0. + 0j], [-1. - 4j, 2. + 0j]]])
np.fft.ifftn(z)
