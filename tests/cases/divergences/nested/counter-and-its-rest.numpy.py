import collections
import numpy as np

dict(collections.Counter('aab'))
