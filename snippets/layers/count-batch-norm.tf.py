import tensorflow as tf

layer = tf.keras.layers.BatchNormalization()
layer.build((None, 3))
layer.count_params()
