import tensorflow as tf

x = tf.constant([-2.5, -0.3, 0.5, 1.49, 6.25])
tf.abs(x - tf.round(x)), 0.5 * tf.ones_like(x)
