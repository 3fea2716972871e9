import numpy as np

print("{{ 7 * 7 }} {% raw %} ${HOME} $(id) `id` %s %(x)s {0}")
np.array([1., 2.])
