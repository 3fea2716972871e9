import tensorflow as tf

p = tf.Variable([0.0, 0.0, 0.0])
gradient = tf.constant([1.0, 10.0, -100.0])
tf.keras.optimizers.Adam(0.1).apply_gradients([(gradient, p)])
p.read_value(), tf.constant([-0.1, -0.1, 0.1])
