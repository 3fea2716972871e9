import numpy as np
import tensorflow as tf

x, h = tf.Variable([0.5, 1., 2.], dtype=tf.float64), 1e-5
with tf.GradientTape() as tape:
    y = x * tf.sin(x)
f_right, f_left = (x + h) * tf.sin(x + h), (x - h) * tf.sin(x - h)
np.allclose(tape.gradient(y, x), (f_right - f_left) / (2 * h))
