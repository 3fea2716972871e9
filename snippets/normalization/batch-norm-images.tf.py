import tensorflow as tf

x = tf.transpose(tf.reshape(tf.range(16.0), (2, 2, 2, 2)), (0, 2, 3, 1))
y = tf.keras.layers.BatchNormalization()(x, training=True)
tf.transpose(y, (0, 3, 1, 2))
