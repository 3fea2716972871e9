import tensorflow as tf

x = tf.constant([-3.0, 0.0, 1.5, 3.0])
tf.keras.activations.squareplus(x)
