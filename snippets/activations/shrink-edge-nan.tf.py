import tensorflow as tf

x = tf.constant(float("nan"))
K = tf.keras.activations
K.hard_shrink(x), K.soft_shrink(x), K.threshold(x, 1.0, -9.0)
