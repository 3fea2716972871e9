import tensorflow as tf

x = tf.constant([1, 255, 256])
31 - tf.cast(tf.floor(tf.experimental.numpy.log2(tf.cast(x, tf.float64))), tf.int32)
