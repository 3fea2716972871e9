import math

import scipy

phi, inside = math.exp(-2) / math.sqrt(2 * math.pi), math.erf(2 / math.sqrt(2))
scipy.stats.truncnorm.std(-2, 2), math.sqrt(1 - 4 * phi / inside)
