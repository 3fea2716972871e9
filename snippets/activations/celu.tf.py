import tensorflow as tf

x = tf.constant([-100.0, -2.0, 0.0, 1.0, 5.0])
tf.keras.activations.celu(x, alpha=2.0)
