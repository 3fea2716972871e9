import tensorflow as tf

y, p = tf.constant([[1.0, 0.0], [1.0, 1.0]]), tf.constant([[0.9, 0.2], [0.6, 0.3]])
tf.keras.ops.binary_crossentropy(y, p)
