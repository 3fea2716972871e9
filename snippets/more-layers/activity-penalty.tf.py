import tensorflow as tf

y = tf.constant([[1.0, -1.0], [0.0, 1.0]])
layer = tf.keras.layers.ActivityRegularization(l2=0.1)
y = layer(y)
layer.losses[0]
