import tensorflow as tf

x = tf.constant([-100.0, -1.0, 0.0, 0.5, 2.0])
tf.keras.activations.tanh_shrink(x)
