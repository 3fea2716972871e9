import keras
import tensorflow as tf

layer = keras.layers.AlphaDropout(0.5, noise_shape=(1, 1, 1, 100))
y = layer(tf.ones((1, 2, 2, 100)), training=True)
bool(tf.reduce_all(y == y[:, :1, :1]))
