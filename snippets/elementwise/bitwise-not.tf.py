import tensorflow as tf

a = tf.constant([0, 5, -3])
tf.bitwise.invert(a)
