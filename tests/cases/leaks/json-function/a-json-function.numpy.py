import json
import numpy as np

json.dumps = lambda *a, **k: "probe"
np.array([1., 2.])
