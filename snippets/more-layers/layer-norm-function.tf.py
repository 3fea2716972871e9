import tensorflow as tf

x = tf.constant([[1.0, 2.0, 6.0]])
tf.keras.ops.layer_normalization(x, epsilon=1e-5)
