import tensorflow as tf

def f(x):
    return 3 * x**2 - 4 * x

h = tf.constant([0.1, 0.01, 0.001, 0.0001], dtype=tf.float64)
(f(1 + h) - f(1)) / h
