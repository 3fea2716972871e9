import tensorflow as tf

y = tf.constant([1e-6, 0.5, 1., 1.9])
tf.math.erfcinv(y)
