import tensorflow as tf

x = tf.constant([[3., 1., 2.], [4., 9., 5.]])
tf.keras.ops.ptp(x, axis=1)
