import numpy as np

len(np.__array_namespace_info__().devices())
