import tensorflow as tf

x = tf.constant([1, 255, -1])
tf.math.count_nonzero(tf.bitwise.right_shift(x[:, None], tf.range(32)) == 0, axis=1, dtype=tf.int32)
