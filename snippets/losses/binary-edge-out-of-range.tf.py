import tensorflow as tf

y, p = tf.constant([1.0]), tf.constant([1.2])
tf.keras.ops.binary_crossentropy(y, p)
