import tensorflow as tf

layer = tf.keras.layers.BatchNormalization(epsilon=0.0)
layer.build((None, 1))
layer.moving_mean.assign([2.0])
layer.moving_variance.assign([4.0])
layer(tf.constant([[1.0], [6.0]]), training=False)
