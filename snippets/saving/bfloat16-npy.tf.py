import io

import numpy as np
import tensorflow as tf

file = io.BytesIO()
np.save(file, tf.constant([1., 2.5], dtype=tf.bfloat16))
file.seek(0)
np.load(file).dtype.str
