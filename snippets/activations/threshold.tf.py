import tensorflow as tf

x = tf.constant([-2.0, 0.5, 1.0, 1.5])
tf.keras.activations.threshold(x, threshold=1.0, default_value=-9.0)
