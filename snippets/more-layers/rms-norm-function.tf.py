import tensorflow as tf

x = tf.constant([[1.0, 2.0, 2.0]])
tf.keras.ops.rms_normalization(x, epsilon=1e-5)
