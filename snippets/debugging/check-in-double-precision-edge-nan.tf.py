import numpy as np
import tensorflow as tf

x = tf.constant([-1.], dtype=tf.float64)
theoretical, numerical = tf.test.compute_gradient(tf.sqrt, [x])
np.allclose(theoretical[0], numerical[0])
