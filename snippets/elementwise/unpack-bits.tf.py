import tensorflow as tf

x = tf.constant([131, 128], tf.uint8)
shifts = tf.range(7, -1, -1)
tf.cast(tf.reshape(tf.cast(x, tf.int32)[:, None] // 2**shifts % 2, [-1]), tf.uint8)
