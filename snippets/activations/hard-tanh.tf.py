import tensorflow as tf

x = tf.constant([-3.0, -1.0, 0.5, 1.0, float("inf"), float("nan")])
tf.keras.activations.hard_tanh(x)
