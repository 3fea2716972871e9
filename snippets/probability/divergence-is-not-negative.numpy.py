import numpy as np
import scipy

p = np.array([[0.5, 0.25, 0.25], [0.1, 0.2, 0.7], [0.25, 0.5, 0.25]])
q = np.array([[0.125, 0.25, 0.625], [0.3, 0.3, 0.4], [0.25, 0.5, 0.25]])
np.zeros(3), scipy.special.rel_entr(p, q).sum(axis=1)
