import logging
import numpy as np

logging.getLogger("trivium-probe").addHandler(logging.StreamHandler())
np.array([1., 2.])
