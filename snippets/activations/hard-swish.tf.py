import tensorflow as tf

x = tf.constant([-4.0, -3.0, -1.5, 0.0, 3.0, 100.0])
tf.keras.activations.hard_swish(x)
