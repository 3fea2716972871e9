import tensorflow as tf

p = tf.Variable([1.0, 2.0])
gradient = tf.constant([float("nan"), 2.0])
tf.keras.optimizers.Adafactor(0.1).apply_gradients([(gradient, p)])
p.read_value()
