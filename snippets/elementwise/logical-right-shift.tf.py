import tensorflow as tf

x = tf.constant([-1, 8])
tf.bitcast(tf.bitwise.right_shift(tf.bitcast(x, tf.uint32), 28), tf.int32)
