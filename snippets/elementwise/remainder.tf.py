import tensorflow as tf

a = tf.constant([7, -7, 7, -7])
b = tf.constant([4, 4, -4, -4])
a % b  # or tf.math.floormod(a, b)
