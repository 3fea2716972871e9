import io
import sys
import numpy as np

class Probe(io.StringIO):
    pass

sys.stdout = Probe()
np.array([1., 2.])
