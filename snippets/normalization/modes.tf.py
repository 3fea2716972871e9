import tensorflow as tf

layer = tf.keras.layers.BatchNormalization(epsilon=1e-5)
x = tf.constant([[1.0], [3.0]])
trained = layer(x, training=True)[:, 0]
training = False  # an argument of the call, not a state of the layer
trained, training
