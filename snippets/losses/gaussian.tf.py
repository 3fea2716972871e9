import numpy as np
import tensorflow as tf

mean, target, var = tf.constant([0.0, 1.0]), tf.constant([1.0, 1.0]), tf.constant([4.0, 0.5])
tf.reduce_mean(0.5 * (tf.math.log(2 * np.pi * var) + (target - mean) ** 2 / var))
