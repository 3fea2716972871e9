import tensorflow as tf

x = tf.constant([2., -4., 0.5])
tf.math.reciprocal(x)
