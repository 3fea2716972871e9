from scipy import special
import numpy as np

special.gammaln(np.array([0.5, 3., 100.])), special.erf(np.array([0.1, 1., 3.]))
