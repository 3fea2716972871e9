import numpy as np

p = np.array([0.5, 0.25, 0.25])
q = np.array([0.125, 0.25, 0.625])
(p * np.log(p / q)).sum(), (q * np.log(q / p)).sum()
