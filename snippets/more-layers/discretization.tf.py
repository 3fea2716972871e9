import tensorflow as tf

x = tf.constant([-1.0, 0.0, 0.5, 1.0, 7.0])
tf.keras.layers.Discretization(bin_boundaries=[0.0, 1.0])(x)
