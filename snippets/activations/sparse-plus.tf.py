import tensorflow as tf

x = tf.constant([-2.0, -1.0, 0.0, 0.5, 1.0, 3.0])
tf.keras.activations.sparse_plus(x)
