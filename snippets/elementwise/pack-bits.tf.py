import tensorflow as tf

bits = tf.constant([1, 0, 0, 0, 0, 0, 1, 1, 1])
eights = tf.reshape(tf.pad(bits, [[0, 7]]), (2, 8))
tf.cast(tf.reduce_sum(eights * 2 ** tf.range(7, -1, -1), axis=1), tf.uint8)
