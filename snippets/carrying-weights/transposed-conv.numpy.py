import numpy as np

weight = np.sin(np.arange(24)).reshape(2, 3, 2, 2)
image = np.arange(8.).reshape(1, 2, 2, 2)

np.einsum("nhwc,coij->nhiwjo", image, weight).reshape(1, 4, 4, 3)
