import tensorflow as tf

training, validation = tf.constant([1., 3., 5., 7.]), tf.constant([4., 14.])
layer = tf.keras.layers.Normalization(axis=None)
layer.adapt(training)
layer(validation)
