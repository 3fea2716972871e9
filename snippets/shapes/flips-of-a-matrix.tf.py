import tensorflow as tf

x = tf.reshape(tf.range(6.), (2, 3))
tf.keras.ops.fliplr(x), tf.keras.ops.flipud(x)
