import tensorflow as tf

x = tf.constant([1.5, -2.0, 256.0, 0.15625])
bits = tf.bitcast(tf.cast(x, tf.bfloat16), tf.int16)
tf.bitwise.right_shift(tf.bitcast(x, tf.int32), 16), tf.cast(bits, tf.int32)
