import tensorflow as tf

x = tf.constant([[1., 2.], [3., 4.]])
v = tf.constant([5.])
tf.keras.ops.append(x, v)
