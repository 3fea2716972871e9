import tensorflow as tf
from keras.layers import AlphaDropout

y = AlphaDropout(0.5, noise_shape=(1, 1, 1, 100))(tf.ones((1, 2, 2, 100)), training=True)
bool(tf.reduce_all(y == y[:, :1, :1]))
