import tensorflow as tf

layer = tf.keras.layers.Dense(50)
layer.build((1, 100))
tf.reduce_all(layer.bias == 0)
