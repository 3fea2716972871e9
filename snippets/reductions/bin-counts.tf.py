import tensorflow as tf

x = tf.constant([0, 1, 1, 3, 1])
tf.math.bincount(x)
