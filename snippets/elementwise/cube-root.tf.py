import tensorflow as tf

x = tf.constant([8., -27., 2.])
tf.keras.ops.cbrt(x)
