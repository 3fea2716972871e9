import tensorflow as tf

tf.keras.backend.set_epsilon(0.01)
tf.constant([1., 2.])
