import tensorflow as tf

x = tf.constant([[1.0, 2.0]])
A, a = tf.constant([[1.0, 2.0], [0.0, 1.0]]), tf.constant([[1.0, -1.0]])
B, b = tf.constant([[3.0], [-2.0]]), tf.constant([0.5])
(x @ A + a) @ B + b, x @ (A @ B) + (a @ B + b)
