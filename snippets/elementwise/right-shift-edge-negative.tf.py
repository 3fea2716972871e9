import tensorflow as tf

a = tf.constant([8], dtype=tf.int32)
tf.bitwise.right_shift(a, -1)
