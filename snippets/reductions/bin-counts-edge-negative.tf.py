import tensorflow as tf

x = tf.constant([1, -1])
tf.math.bincount(x)
