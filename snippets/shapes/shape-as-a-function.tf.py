import tensorflow as tf

x = tf.reshape(tf.range(6.), (2, 3))
tf.keras.ops.shape(x), tf.keras.ops.ndim(x), tf.size(x)
