import inspect

import scipy

parameters = inspect.signature(scipy.special.softmax).parameters
[name for name in parameters if name in ("axis", "dim")]
