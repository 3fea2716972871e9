import tensorflow as tf

x = tf.constant([-2.0, -0.5, 0.0, 0.5, 0.75])
tf.keras.activations.hard_shrink(x, threshold=0.5)
