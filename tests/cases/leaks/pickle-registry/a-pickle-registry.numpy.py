import copyreg
import numpy as np

copyreg.pickle(complex, lambda z: (complex, (7, 7)))
np.array([1., 2.])
