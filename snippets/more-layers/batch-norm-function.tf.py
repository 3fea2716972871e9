import tensorflow as tf

x = tf.constant([[1.0, 2.0], [3.0, 6.0]])
mean, variance = tf.constant([2.0, 4.0]), tf.constant([1.0, 4.0])
tf.keras.ops.batch_normalization(x, mean, variance, axis=-1, epsilon=1e-3)
