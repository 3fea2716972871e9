import tensorflow as tf

x = tf.reshape(tf.range(9.), (3, 3))
tf.keras.ops.tril(x, -1), tf.keras.ops.triu(x, 1)
