import tensorflow as tf

bits = tf.constant([1, 0, 0, 0, 0, 0, 1, 1, 1])
eights = tf.reshape(tf.pad(bits, [[0, 7]]), (2, 8))
tf.cast(tf.tensordot(tf.cast(eights != 0, tf.int32), 2 ** tf.range(7, -1, -1), 1), tf.uint8)
