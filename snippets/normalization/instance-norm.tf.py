import tensorflow as tf

x = tf.transpose(tf.reshape(tf.range(8.0), (1, 2, 2, 2)), (0, 2, 3, 1))
y = tf.keras.layers.GroupNormalization(groups=-1)(x)
tf.transpose(y, (0, 3, 1, 2))
