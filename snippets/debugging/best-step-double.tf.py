import tensorflow as tf

x = tf.constant(2., dtype=tf.float64)
h = tf.constant([1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6], dtype=tf.float64)
differences = ((x + h) ** 3 - (x - h) ** 3) / (2 * h)
tf.argmin(abs(differences - 3 * x**2)).numpy().item()
