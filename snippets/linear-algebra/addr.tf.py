import tensorflow as tf

C = tf.constant([[1.0, 0.0], [0.0, 1.0]])
a, b = tf.constant([1.0, 2.0]), tf.constant([3.0, 4.0])
C + tf.keras.ops.outer(a, b)
