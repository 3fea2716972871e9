import numpy as np

e, beta = np.array([0.5, 3.0]), 2.0
np.where(np.abs(e) < beta, e**2 / (2 * beta), np.abs(e) - beta / 2)
