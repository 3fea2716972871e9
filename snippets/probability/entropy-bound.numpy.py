import numpy as np
import scipy

p = np.array([[0.5, 0.25, 0.25, 0.], [0.1, 0.2, 0.3, 0.4], [0.25, 0.25, 0.25, 0.25]])
scipy.special.entr(p).sum(axis=1), np.log(np.full(3, 4.))
