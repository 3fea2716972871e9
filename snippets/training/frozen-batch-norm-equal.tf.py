import tensorflow as tf

x = tf.constant([[1.], [2.], [3.], [6.]])
layer = tf.keras.layers.BatchNormalization(momentum=0.9)
layer.trainable = False
layer(x, training=True)
layer.moving_mean
