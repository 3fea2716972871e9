import numpy as np

[np.isscalar(x) for x in (3., np.array(3.), np.ones(1))]
