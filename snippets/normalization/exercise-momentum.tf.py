import tensorflow as tf

layer = tf.keras.layers.BatchNormalization(momentum=0.75)
for _ in range(2):
    layer(tf.constant([[9.0], [11.0]]), training=True)
layer.moving_mean
