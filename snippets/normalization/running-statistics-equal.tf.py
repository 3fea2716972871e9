import tensorflow as tf

layer = tf.keras.layers.BatchNormalization(momentum=0.9)
layer(tf.constant([[1.0], [2.0], [3.0], [6.0]]), training=True)
tf.concat([layer.moving_mean, layer.moving_variance], axis=0)
