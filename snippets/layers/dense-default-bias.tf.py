import tensorflow as tf

layer = tf.keras.layers.Dense(200)
layer.build((None, 100))
bool(tf.reduce_all(layer.bias == 0))
