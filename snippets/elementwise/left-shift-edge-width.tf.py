import tensorflow as tf

a = tf.constant([1], dtype=tf.int32)
tf.bitwise.left_shift(a, 40)
