import tensorflow as tf

x = tf.constant([[1., 2.], [3., 4.]])
tf.keras.ops.diag(x), tf.keras.ops.diag(x[0])
