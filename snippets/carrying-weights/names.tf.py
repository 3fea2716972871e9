import tensorflow as tf

layer = tf.keras.layers.BatchNormalization()
layer.build((None, 3))
", ".join(variable.name for variable in layer.weights)
