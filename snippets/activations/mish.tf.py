import tensorflow as tf

x = tf.constant([-100.0, -1.0, 0.0, 2.0, 100.0])
tf.keras.activations.mish(x)
